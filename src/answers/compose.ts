import type { Translate } from '../locales/translate.ts';
import { type FactId, mostFactsInOneReply } from '../rules/facts.ts';
import type { Topic } from '../rules/question.ts';
import type { Answer, Block, QuickReply } from './answer.ts';
import type { Draft, Part } from './draft.ts';

export interface TopicDraft {
  topic: Topic;
  draft: Draft;
  /** Where in the text it was asked, where that is known. */
  place?: number | undefined;
  /** 0 to 1. */
  confidence: number;
}

const mostQuickReplies = 3;

/**
 * Makes answers of drafts. All together cite at most `mostFactsInOneReply` facts: what supports is left out from the
 * end of the answer that cites most, with the parts that say it; the first fact of an answer always stays.
 */
export function composeAnswers(drafts: readonly TopicDraft[], say: Translate): Answer[] {
  const taken = withoutRepetition(withoutEchoes(drafts).slice(0, mostFactsInOneReply));
  const kept = factsWithin(taken.map(({ draft }) => factsOf(draft.parts)));
  const quickReplies = quickRepliesOf(taken, say);
  return taken.map(({ topic, draft }, index) => ({
    topic,
    blocks: blocksOf(draft.parts.filter((part) => isKept(part, kept[index] ?? []))),
    facts: atLeastOne(kept[index] ?? [], topic),
    quickReplies: quickReplies[index] ?? [],
    ...(draft.remember ? { remember: draft.remember } : {}),
    // In a card with several answers, the verdict would take the place of the others as well.
    ...(draft.asks && taken.length === 1 ? { asks: draft.asks } : {}),
    ...(draft.opens ? { opens: { title: say(`opens.${draft.opens}`), opening: draft.opens } } : {}),
  }));
}

/** An answer that another gives as well, perhaps but for that one's yes or no, and that rests on nothing else, is left out. */
function withoutEchoes(drafts: readonly TopicDraft[]): readonly TopicDraft[] {
  const isRoomForAll = factsOf(drafts.flatMap(({ draft }) => draft.parts)).length <= mostFactsInOneReply;
  const echoes = (each: TopicDraft, other: TopicDraft) => {
    if (!restsOn(other.draft, each.draft)) return false;
    // Who asks twice sees both first lines; where the same words may mean either, one answer with both is enough.
    const isOneQuestion = isRoomForAll && each.place !== undefined && each.place === other.place;
    if (isOneQuestion && other.confidence > each.confidence && tellsAsMuch(other.draft, each.draft))
      return true;
    return gives(isOneQuestion ? other.draft.parts : other.draft.parts.slice(0, 1), beginningOf(each.draft));
  };
  return drafts.filter(
    (each, place) =>
      !drafts.some(
        (other, otherPlace) =>
          other !== each && echoes(each, other) && (otherPlace < place || !echoes(other, each)),
      ),
  );
}

function restsOn(other: Draft, draft: Draft): boolean {
  const facts = factsOf(other.parts);
  return factsOf(draft.parts).every((fact) => facts.includes(fact));
}

/** F-ENT-1 is a whole table: who rests on it as well need not tell the same of it. */
function tellsAsMuch(other: Draft, { parts }: Draft): boolean {
  const said = new Set(other.parts.map(contentOf));
  return !factsOf(parts).includes('F-ENT-1') || parts.slice(1).every((part) => said.has(contentOf(part)));
}

/** Whether parts of another answer say what an answer begins with. */
function gives(parts: readonly Part[], beginning: string): boolean {
  return parts.some((part) => {
    if (beginning === '' || !('text' in part)) return false;
    return part.kind === 'headline' ? part.text.endsWith(beginning) : part.text === beginning;
  });
}

function beginningOf({ parts: [first] }: Draft): string {
  return first?.kind === 'headline' ? first.text : '';
}

/**
 * What an answer of the reply begins with is said only there, with the list it announces, and everything else only the
 * first time. What belongs together stays together: a procedure that begins in the middle helps nobody. An answer that
 * would be left without a fact is kept whole.
 */
function withoutRepetition(drafts: readonly TopicDraft[]): TopicDraft[] {
  const beginnings = drafts.flatMap(({ draft }) => belongingTogether(draft.parts).filter(isHeaded).flat());
  const said = new Set(beginnings.map(contentOf));
  const firstLines = drafts.map(({ draft }) => beginningOf(draft));
  return drafts.map(({ draft, ...asked }) => {
    // Another answer may begin with it after its yes or no.
    const begins = (part: Part) =>
      part.kind === 'paragraph' && firstLines.some((line) => line.endsWith(part.text));
    const isNew = (part: Part) => !said.has(contentOf(part)) && !begins(part);
    const parts = belongingTogether(draft.parts)
      .filter((group) => isHeaded(group) || group.some(isNew))
      .flat();
    for (const part of draft.parts) said.add(contentOf(part));
    return { ...asked, draft: factsOf(parts).length > 0 ? { ...draft, parts } : draft };
  });
}

function isHeaded([first]: readonly Part[]): boolean {
  return first?.kind === 'headline';
}

/** The parts in groups: a list with the line that announces it, any other part by itself. */
function belongingTogether(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before, part)) group.push(part);
    else groups.push([part]);
  }
  return groups;
}

function continues(before: Part, part: Part): boolean {
  if (part.kind !== 'step' && part.kind !== 'point' && part.kind !== 'table') return false;
  return before.kind === part.kind || ('text' in before && /[:：]$/.test(before.text));
}

function contentOf(part: Part): string {
  return JSON.stringify(part.kind === 'link' ? part.link : 'text' in part ? part.text : part.rows);
}

function factsOf(parts: readonly Part[]): FactId[] {
  return [...new Set(parts.flatMap(({ says }) => says))];
}

function factsWithin(lists: readonly FactId[][]): FactId[][] {
  const kept = lists.map((facts) => [...facts]);
  while (new Set(kept.flat()).size > mostFactsInOneReply) {
    const longest = kept.reduce((most, facts) => (facts.length >= most.length ? facts : most));
    if (longest.length <= 1) break;
    longest.pop();
  }
  return kept;
}

function isKept(part: Part, facts: readonly FactId[]): boolean {
  return part.kind === 'headline' || part.says.every((fact) => facts.includes(fact));
}

function atLeastOne(facts: readonly FactId[], topic: Topic): [FactId, ...FactId[]] {
  const [first, ...others] = facts;
  if (!first)
    throw new Error(`The answer to ${topic} names no fact. Give its parts in src/answers/topics theirs.`);
  return [first, ...others];
}

function blocksOf(parts: readonly Part[]): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const joined = joinedTo(blocks.at(-1), part);
    if (joined) blocks[blocks.length - 1] = joined;
    else blocks.push(blockOf(part));
  }
  return blocks;
}

/** The last block with a step, point or link added to it, or undefined where the part begins a block of its own. */
function joinedTo(last: Block | undefined, part: Part): Block | undefined {
  if (part.kind === 'step' && last?.kind === 'steps') return { ...last, steps: [...last.steps, part.text] };
  if (part.kind === 'point' && last?.kind === 'points')
    return { ...last, points: [...last.points, part.text] };
  if (part.kind === 'link' && last?.kind === 'links') return { ...last, links: [...last.links, part.link] };
  return undefined;
}

function blockOf(part: Part): Block {
  switch (part.kind) {
    case 'headline':
    case 'paragraph':
      return { kind: part.kind, text: part.text };
    case 'step':
      return { kind: 'steps', steps: [part.text] };
    case 'point':
      return { kind: 'points', points: [part.text] };
    case 'table':
      return { kind: 'table', columns: part.columns, rows: part.rows };
    case 'link':
      return { kind: 'links', links: [part.link] };
  }
}

/** Next questions, none of which is answered already or offered twice; fewer each where there are several answers. */
function quickRepliesOf(drafts: readonly TopicDraft[], say: Translate): QuickReply[][] {
  const perAnswer = Math.max(1, Math.floor(mostQuickReplies / Math.max(1, drafts.length)));
  const asked = new Set(drafts.map(({ topic }) => topic));
  const offered = new Set<string>();
  return drafts.map(({ draft }) => {
    const own: QuickReply[] = [];
    for (const next of draft.next) {
      if (typeof next === 'string' && asked.has(next)) continue;
      const reply = typeof next === 'string' ? quickReplyTo(next, say) : next;
      if (own.length === perAnswer || offered.has(reply.title)) continue;
      offered.add(reply.title);
      own.push(reply);
    }
    return own;
  });
}

/** The button that asks about a topic. */
export function quickReplyTo(topic: Topic, say: Translate): QuickReply {
  return { title: say(`quick.${topic}`), text: say(`topic.${topic}`), topic };
}
