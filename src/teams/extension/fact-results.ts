import type { Replies } from '../../answers/reply.ts';
import type { Translate } from '../../locales/translate.ts';
import { type FactId, factIds } from '../../rules/facts.ts';
import { type Language, languages } from '../../rules/question.ts';
import { createTextIndex, type TextIndex } from '../../search/text-index.ts';
import type { RenderReply } from '../cards/renderer.ts';
import { statementOf } from '../ticket-sights.ts';
import type { ExtensionVisit, Replied } from './extension.ts';
import type { Query } from './invokes.ts';
import { type Result, resultList, resultMessage } from './results.ts';

const everybodys = 'everybody’s';

/** Finds facts by words of any of the languages; shown in the language of whoever asks. */
export function createFactResults(parts: {
  replies: Replies;
  fold: (text: string) => string;
  translators: Record<Language, Translate>;
  renderReply: RenderReply;
}): (visit: ExtensionVisit, query: Query) => Replied {
  const { replies, fold, translators, renderReply } = parts;
  let index: TextIndex<FactId> | undefined;

  function filled(): TextIndex<FactId> {
    const made = createTextIndex<FactId>(fold);
    factIds.forEach((fact, place) => {
      made.put({
        key: fact,
        item: fact,
        name: fact,
        // Where nothing tells them apart, they come in the order of the sheet.
        at: -place,
        title: '',
        texts: languages.map((language) => statementOf(replies, fact, language)),
        asides: [],
        labels: [everybodys],
      });
    });
    return made;
  }

  return ({ language }, { words, skip, count }) => {
    index ??= filled();
    const items = index.find({ words, labels: [everybodys], which: () => true, skip, count });
    if (items.length === 0 && skip === 0)
      return { outcome: 'unknown', body: resultMessage(translators[language]('extension.no-facts')) };
    const results = items.flatMap((fact): Result[] => {
      const reply = replies.fact(fact, language);
      if (!reply) return [];
      return [
        {
          title: fact,
          text: statementOf(replies, fact, language),
          card: renderReply(reply).attachment,
        },
      ];
    });
    return { outcome: 'answered', body: resultList(results) };
  };
}
