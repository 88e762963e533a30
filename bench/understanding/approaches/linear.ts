import { featuresOf } from '../../../src/understanding/features.ts';
import { unknownOutput } from '../../../src/understanding/outputs.ts';
import { probabilitiesOf } from '../../../src/understanding/probabilities.ts';
import { quantize, sumOfRows } from '../../../src/understanding/table.ts';
import { trainWeights } from '../../../src/understanding/training/train.ts';
import type { Approach } from './approach.ts';
import { createLabelReader, labelOf } from './from-label.ts';

/** A linear model on words and runs of characters only: no lexicon, no sentences. */
export const linear: Approach = {
  name: 'linear model on word and character n-grams',
  async learn(examples, traditional) {
    const reader = createLabelReader(traditional);
    const labels = [...new Set(examples.map(labelOf))].sort();
    const samples = examples.map((example) => ({
      features: featuresOf(reader.normalize(example.text), []),
      targets: [labels.indexOf(labelOf(example))],
    }));
    const table = quantize(labels.length, trainWeights(samples, labels.length));
    return ({ text, locale }) => {
      const probabilities = probabilitiesOf(sumOfRows(table, featuresOf(reader.normalize(text), [])));
      let best = 0;
      probabilities.forEach((probability, index) => {
        if (probability > (probabilities[best] ?? 0)) best = index;
      });
      return reader.understandingOf(text, locale, labels[best] ?? unknownOutput, probabilities[best] ?? 0);
    };
  },
};
