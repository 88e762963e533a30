import type { Answering } from '../../src/answering.ts';
import { factsCited } from '../../src/answers/cited.ts';
import { toText } from '../../src/answers/text.ts';
import type { KnownQuestion } from '../../src/helpdesk/known-questions.ts';
import { readQuestions } from './questions.ts';
import { mistakeOf } from './score.ts';

/** The questions of a folder that are answered rightly now, with what they are understood as. */
export function knownQuestionsIn(folder: string, answering: Answering): KnownQuestion[] {
  return readQuestions(folder).flatMap((question) => {
    const { id, locale, text } = question;
    const understanding = answering.understand({ text, locale });
    const reply = answering.replies.reply(understanding, undefined);
    const said = toText(reply, answering.translators[reply.language]);
    if (mistakeOf(question, factsCited(reply), said) !== undefined) return [];
    const { meaning } = understanding;
    const asked = meaning.kind === 'asked' ? meaning.questions : [];
    return [
      { id, locale, text, expected: asked.map(({ topic, details }) => ({ topic, details: { ...details } })) },
    ];
  });
}
