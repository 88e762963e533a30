import type { Activity, Entity, Mention } from 'botbuilder';

/** Marks without a shape of their own: zero-width, direction, soft hyphen, control. Line breaks stay. */
const invisible = /\p{Cf}|(?!\n)\p{Cc}/gu;

/** Stretches that are no text: from the first of the two to the next of the second. */
const silent: readonly [RegExp, RegExp][] = [
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<style\b/gi, /<\/style\s*>/gi],
  [/<!--/g, /-->/g],
];
const lineBreaks = /<br\s*\/?>|<\/(?:p|div|li|tr|h[1-6]|blockquote|pre)\s*>/gi;
/** Only HTML's own elements and those of Teams: people write `<Access ID>` for what they leave out. */
const tags =
  /<\/?(?:a|abbr|at|attachment|b|blockquote|body|br|code|div|em|emoji|font|h[1-6]|head|hr|html|i|iframe|img|input|label|li|link|meta|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|svg|systemeventmessage|table|tbody|td|tfoot|th|thead|title|tr|u|ul|video)(?:\s[^<>]*)?\/?>/gi;

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a person wrote, as plain text: the mention of the bot, HTML and invisible marks taken out. */
export function plainText(activity: Pick<Activity, 'text' | 'entities' | 'recipient'>): string {
  const withoutBot = withoutMentions(activity.text ?? '', activity.entities ?? [], activity.recipient?.id);
  const spoken = silent.reduce((rest, [begin, end]) => withoutStretches(rest, begin, end), withoutBot);
  return decodeEntities(spoken.replace(lineBreaks, '\n').replace(tags, ''))
    .replace(/\t/g, ' ')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Every mention costs a look at the whole text; the bot is not called by more names than this. */
const mostNames = 10;

function withoutMentions(text: string, all: readonly Entity[], botId: string | undefined): string {
  const ofBot = all.filter(isMention).filter(({ mentioned }) => mentioned.id === botId);
  const tags = new Set(ofBot.flatMap((mention) => mention.text || []));
  const rest = [...tags].slice(0, mostNames).reduce((left, tag) => left.replaceAll(tag, ' '), text);
  // Clients differ in the attributes they give the tag.
  const names = new Set(ofBot.map(({ mentioned }) => mentioned.name));
  return rest.replace(mentionTag, (tag, name) => (names.has(name) ? ' ' : tag));
}

const mentionTag = /<at(?:\s[^<>]*)?>([^<]*)<\/at>/gi;

function isMention(entity: Entity): entity is Mention {
  const { mentioned, text } = entity as Partial<Mention>;
  return (
    entity?.type === 'mention' &&
    typeof mentioned === 'object' &&
    mentioned !== null &&
    (text === undefined || typeof text === 'string')
  );
}

/** By searching forward only: one expression for both ends takes minutes for a text of nothing but beginnings. */
function withoutStretches(text: string, begin: RegExp, end: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    const first = after(text, begin, from);
    const last = first && after(text, end, first.end);
    if (!first || !last) return [...kept, text.slice(from)].join(' ');
    kept.push(text.slice(from, first.start));
    from = last.end;
  }
}

function after(text: string, pattern: RegExp, from: number): { start: number; end: number } | undefined {
  const search = new RegExp(pattern);
  search.lastIndex = from;
  const match = search.exec(text);
  return match ? { start: match.index, end: search.lastIndex } : undefined;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, decimal, hexadecimal, name) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    },
  );
}
