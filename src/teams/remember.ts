import { z } from 'zod';
import type { PartnerRecords } from '../benefits/partner-records.ts';
import { maskIds } from '../rules/mask-ids.ts';
import { offerSchema } from '../rules/partner.ts';
import { languages, levels } from '../rules/question.ts';
import type { Ask } from './ask.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { personOf } from './person-of.ts';
import type { RecentQuestions } from './recent-questions.ts';
import { cardOf } from './turn.ts';

const rememberData = z
  .strictObject({
    verb: z.literal('remember').optional(),
    level: z.enum(levels),
    competency: offerSchema.shape.competency.transform((name) => name && maskIds(name)),
    language: z.enum(languages).optional(),
    msteams: z.unknown().optional(),
  })
  .refine(
    (data) => data.level !== 'action-pack' || data.competency === undefined,
    'the Action Pack has no competency',
  );

/** Notes for everybody in an organisation which offers it has. */
export function createRemember(parts: {
  partnerRecords: PartnerRecords;
  recentQuestions: RecentQuestions;
  ask: Ask;
}): Conversation {
  const { partnerRecords, recentQuestions, ask } = parts;

  async function remember(visit: Visit, data: z.output<typeof rememberData>): Promise<Outcome> {
    const { turn, voice } = visit;
    const { level, competency } = data;
    const recent = recentQuestions.of(turn);
    voice.language = data.language ?? voice.language;
    const person = personOf(turn, voice.language);
    if (!person) return needsTenant(visit);
    const offer = competency === undefined ? { level } : { level, competency };
    await partnerRecords.rememberOffer(person, offer, cardOf(turn));
    await voice.say('door.remembered', { level, competency: competency ?? 'none' });
    if (!recent?.questions) return 'noted';
    const meaning = { kind: 'asked', questions: recent.questions } as const;
    return ask.answer(visit, { language: voice.language, meaning, confidence: 1 });
  }

  return {
    commands: [],
    verbs: { remember: press(rememberData, remember) },
  };
}

async function needsTenant({ voice }: Visit): Promise<Outcome> {
  await voice.say('door.remembering-needs-tenant');
  return 'refused';
}
