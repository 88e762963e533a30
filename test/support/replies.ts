import type { Answer, Block, QuickReply, Reply } from '../../src/answers/answer.ts';
import { type Language, languages } from '../../src/rules/question.ts';
import { english } from './reply-words/english.ts';
import { chinese } from './reply-words/taiwan.ts';
import { turkish } from './reply-words/turkish.ts';

/** The words of the sample replies in one language. */
export interface ReplyWords {
  gold: {
    summary: string;
    headline: string;
    reason: string;
    table: { columns: readonly string[]; rows: readonly (readonly string[])[] };
    link: string;
    silver: QuickReply;
    cloudCompetencies: QuickReply;
    left: QuickReply;
    remember: { title: string; goldCloud: string; goldOther: string; silverOther: string };
  };
  allLevels: { headline: string; columns: readonly string[]; rows: readonly (readonly string[])[] };
  azure: {
    summary: string;
    headline: string;
    reason: string;
    steps: readonly string[];
    link: string;
    message: QuickReply;
  };
  competencies: { headline: string; points: readonly string[] };
  two: { summary: string };
  choice: { summary: string; prompt: string; quickReplies: readonly QuickReply[] };
  unknown: { headline: string; paragraph: string; quickReplies: readonly QuickReply[] };
  welcome: {
    headline: string;
    paragraph: string;
    points: readonly string[];
    quickReplies: readonly QuickReply[];
  };
  help: {
    headline: string;
    paragraph: string;
    points: readonly string[];
    quickReplies: readonly QuickReply[];
  };
  thanks: string;
}

const wordsOf: Record<Language, ReplyWords> = { en: english, 'zh-TW': chinese, tr: turkish };

/** A reply with the name its picture gets. */
export interface Sample {
  name: string;
  reply: Reply;
}

/** Replies as the bot gives them, of every kind and in every language. */
export const samples: readonly Sample[] = languages.flatMap((language) => samplesIn(language));

/** Replies of every kind in one language. */
export function samplesIn(language: Language): Sample[] {
  const words = wordsOf[language];
  const talk = (name: 'welcome' | 'help'): Reply => ({
    language,
    summary: words[name].headline,
    kind: 'talk',
    talk: name,
    blocks: [headline(words[name].headline), paragraph(words[name].paragraph), points(words[name].points)],
    quickReplies: words[name].quickReplies,
  });
  const replies: Record<string, Reply> = {
    gold: { language, summary: words.gold.summary, kind: 'answers', answers: [gold(words)] },
    levels: { language, summary: words.allLevels.headline, kind: 'answers', answers: [allLevels(words)] },
    azure: { language, summary: words.azure.summary, kind: 'answers', answers: [azure(words)] },
    two: {
      language,
      summary: words.two.summary,
      kind: 'answers',
      answers: [competencies(words), azure(words)],
    },
    choice: { language, kind: 'choice', ...words.choice },
    unknown: {
      language,
      summary: words.unknown.headline,
      kind: 'unknown',
      blocks: [headline(words.unknown.headline), paragraph(words.unknown.paragraph)],
      quickReplies: words.unknown.quickReplies,
    },
    welcome: talk('welcome'),
    help: talk('help'),
    thanks: {
      language,
      summary: words.thanks,
      kind: 'talk',
      talk: 'thanks',
      blocks: [paragraph(words.thanks)],
      quickReplies: [],
    },
  };
  return Object.entries(replies).map(([name, reply]) => ({ name: `${name}-${language}`, reply }));
}

function gold({ gold: words }: ReplyWords): Answer {
  const { goldCloud, goldOther, silverOther } = words.remember;
  return {
    topic: 'entitlement',
    blocks: [
      headline(words.headline),
      paragraph(words.reason),
      { kind: 'table', ...words.table },
      links(words.link, 'https://partner.microsoft.com/dashboard'),
    ],
    facts: ['F-ENT-1', 'F-ENT-2'],
    quickReplies: [words.silver, words.cloudCompetencies, words.left],
    remember: {
      title: words.remember.title,
      choices: [
        { title: goldCloud, level: 'gold', competency: 'Cloud Platform' },
        { title: goldOther, level: 'gold' },
        { title: silverOther, level: 'silver' },
      ],
    },
  };
}

function allLevels({ allLevels: { headline: text, columns, rows }, gold: { left } }: ReplyWords): Answer {
  return {
    topic: 'entitlement',
    blocks: [headline(text), { kind: 'table', columns, rows }],
    facts: ['F-ENT-1'],
    quickReplies: [left],
  };
}

function azure({ azure: words }: ReplyWords): Answer {
  return {
    topic: 'link-in-azure',
    blocks: [
      headline(words.headline),
      paragraph(words.reason),
      { kind: 'steps', steps: words.steps },
      links(words.link, 'https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade'),
    ],
    facts: ['F-CLD-5', 'F-CLD-2', 'F-ACT-4'],
    quickReplies: [words.message],
  };
}

function competencies({ competencies: words, gold: { silver } }: ReplyWords): Answer {
  return {
    topic: 'cloud-competencies',
    blocks: [headline(words.headline), points(words.points)],
    facts: ['F-ENT-2'],
    quickReplies: [silver],
  };
}

function headline(text: string): Block {
  return { kind: 'headline', text };
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function points(texts: readonly string[]): Block {
  return { kind: 'points', points: texts };
}

function links(title: string, url: string): Block {
  return { kind: 'links', links: [{ title, url }] };
}
