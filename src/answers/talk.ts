import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { Language, Question, Topic } from '../rules/question.ts';
import type { Block, QuickReply, Reply } from './answer.ts';
import { quickReplyTo } from './compose.ts';

/** What the bot says where nothing is asked about the programme. */
export type Talk = Extract<Reply, { kind: 'talk' }>['talk'];

/** Questions most people begin with. */
const firstQuestions: readonly Topic[] = ['entitlement', 'how-to-activate', 'see-incidents-left'];

interface Setting {
  helpdesk?: string | undefined;
  isShared?: boolean | undefined;
}

export function talkReply(talk: Talk, language: Language, say: Translate, setting: Setting): Reply {
  const first: Block = { kind: 'headline', text: say(`talk.${talk}`) };
  const ends = talk === 'thanks' || talk === 'goodbye';
  return {
    language,
    summary: first.text,
    kind: 'talk',
    talk,
    blocks: [first, ...talkDetails(talk, say, setting)],
    quickReplies: ends ? [] : firstQuestions.map((topic) => quickReplyTo(topic, say)),
  };
}

function talkDetails(talk: Talk, say: Translate, { helpdesk, isShared = false }: Setting): Block[] {
  switch (talk) {
    case 'welcome':
      return [
        whatCanBeAsked(say),
        { kind: 'paragraph', text: say(isShared ? 'talk.mention-me' : 'talk.own-words') },
        { kind: 'paragraph', text: say('talk.commands') },
      ];
    case 'help':
      return [
        whatCanBeAsked(say),
        { kind: 'paragraph', text: say(isShared ? 'talk.mention-me' : 'talk.own-words') },
        { kind: 'paragraph', text: say('talk.commands') },
        { kind: 'paragraph', text: say('talk.administrator-commands') },
        { kind: 'paragraph', text: say('talk.forget-me') },
        { kind: 'paragraph', text: say('talk.facts') },
        ...helpdeskBlocks(say, helpdesk, { without: 'talk.beyond', with: 'talk.beyond-helpdesk' }),
      ];
    case 'about-the-bot':
      return [{ kind: 'paragraph', text: say('talk.facts') }];
    case 'greeting':
    case 'thanks':
    case 'goodbye':
      return [];
  }
}

function whatCanBeAsked(say: Translate): Block {
  return {
    kind: 'points',
    points: [
      say('talk.can-entitlement'),
      say('talk.can-activation'),
      say('talk.can-requests'),
      say('talk.can-messages'),
    ],
  };
}

/** Who can help where the bot cannot; with the organisation's own helpdesk, the way to it. */
function helpdeskBlocks(
  say: Translate,
  helpdesk: string | undefined,
  sentences: { without: SentenceKey; with: SentenceKey },
): Block[] {
  if (helpdesk === undefined) return [{ kind: 'paragraph', text: say(sentences.without) }];
  return [
    { kind: 'paragraph', text: say(sentences.with) },
    { kind: 'links', links: [{ title: say('talk.ask-the-helpdesk'), url: helpdesk }] },
  ];
}

/** What goes with saying that the bot does not know. */
interface WhereUnknown {
  helpdesk?: string | undefined;
  /** What was asked, where it can be handed to a person from here. */
  question?: string | undefined;
  /** What may have been meant all the same: one press away, because a guess must not be an answer. */
  near?: readonly Question[] | undefined;
}

/** Says that the bot does not know, who can help, and what it can answer. */
export function unknownReply(
  language: Language,
  say: Translate,
  { helpdesk, question, near = [] }: WhereUnknown = {},
): Reply {
  const text = say('talk.unknown');
  const handOver = question === undefined ? undefined : { title: say('ticket.ask'), question };
  return {
    language,
    summary: text,
    kind: 'unknown',
    blocks: [
      { kind: 'headline', text },
      { kind: 'paragraph', text: say('talk.unknown-scope') },
      ...(handOver
        ? [{ kind: 'paragraph', text: say('ticket.hand-over') } as const]
        : helpdeskBlocks(say, helpdesk, { without: 'talk.ask-a-person', with: 'talk.helpdesk-helps' })),
    ],
    ...(handOver ? { handOver } : {}),
    quickReplies: [
      { title: say('talk.what-to-ask'), text: say('talk.help-command') },
      ...(near.length > 0
        ? near.map((choice) => choiceButton(choice, say))
        : firstQuestions.slice(0, 2).map((topic) => quickReplyTo(topic, say))),
    ],
  };
}

/** Asks one short question back. */
export function choiceReply(choices: readonly Question[], language: Language, say: Translate): Reply {
  const prompt = say('talk.choice');
  return {
    language,
    summary: prompt,
    kind: 'choice',
    prompt,
    quickReplies: choices.map((choice) => choiceButton(choice, say)),
  };
}

/** The press says again what the text said beside its topic, for it is read anew. */
function choiceButton({ topic, details }: Question, say: Translate): QuickReply {
  const said = [
    ...details.levels.map((level) => say(`level-button.${level}`)),
    ...details.competencies.map(({ name, kind }) => name ?? say(`competency-kind.${kind}`)),
    ...details.supports.map((support) => say(`support.${support}`)),
    ...details.portals.map((portal) => say(`portal.${portal}`)),
    ...(details.product ? [details.product] : []),
    ...(details.contract ? [say(`contract-state.${details.contract}`)] : []),
  ];
  const title = say(`topic.${topic}`);
  return { title, text: [title, ...said].join(' – '), topic };
}
