import { parseCatalogue } from '../../../src/rules/catalogue.ts';
import { mpn2021 } from '../../../src/rules/editions/mpn-2021.ts';
import { trainModel } from '../../../src/understanding/training/train-model.ts';
import { createUnderstanding } from '../../../src/understanding/understand.ts';
import type { Approach } from './approach.ts';

/** What is shipped: lexicon, details, sentences and the network together. */
export const hybrid: Approach = {
  name: 'hybrid of lexicon, details and network (shipped)',
  async learn(examples, traditional) {
    const model = trainModel(examples, traditional);
    return createUnderstanding({ model, catalogue: parseCatalogue(mpn2021, mpn2021.edition) });
  },
};
