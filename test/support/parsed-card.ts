import { createRequire } from 'node:module';
import MarkdownIt from 'markdown-it';

// `adaptivecards` loads in Node by this path only, and its types do not describe it.
const library: Library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

interface Library {
  AdaptiveCard: {
    new (): ParsedCard;
    applyMarkdown(text: string): { outputHtml?: string };
    onProcessMarkdown: unknown;
  };
  SerializationContext: new (
    version: unknown,
  ) => { eventCount: number; getEventAt(index: number): { message: string } };
  HostConfig: new (settings: unknown) => unknown;
  Versions: { v1_5: unknown };
  CardElement: { langProperty: { regEx: RegExp } };
}

/** An element as the library parsed it; what a kind of element does not have is absent. */
export interface ParsedElement {
  getJsonTypeName(): string;
  text?: string;
  selectAction?: ParsedAction;
  getItemCount?(): number;
  getItemAt?(index: number): ParsedElement;
  getActionCount(): number;
  getActionAt(index: number): ParsedAction;
}

export interface ParsedAction {
  getJsonTypeName(): string;
  title?: string;
  url?: string;
  verb?: string;
  data?: unknown;
  card?: ParsedElement;
}

export interface ParsedCard extends ParsedElement {
  version: { toString(): string };
  lang?: string;
  hostConfig: unknown;
  parse(content: unknown, context: unknown): void;
  validateProperties(): { validationEvents: readonly { message: string }[] };
}

/** Teams takes it on cards of 1.5 as well ("People Picker in Adaptive Cards"); other clients pass it over. */
const peoplePicker = 'Property "choices.data" is supported in version 1.6';

/** A card as a client reads it, with all the client has to find fault with. Teams shows six actions of a set. */
export function parseCard(content: unknown): { card: ParsedCard; faults: string[] } {
  // The library's own pattern remembers where it stopped, and so refuses every second card.
  library.CardElement.langProperty.regEx.lastIndex = 0;
  const context = new library.SerializationContext(library.Versions.v1_5);
  const card = new library.AdaptiveCard();
  card.hostConfig = new library.HostConfig({ actions: { maxActions: 6 } });
  card.parse(content, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const faults = [...events, ...card.validateProperties().validationEvents]
    .map(({ message }) => message)
    .filter((message) => !message.startsWith(peoplePicker));
  return { card, faults };
}

/** The element and all within it, as they are read. */
export function withinElement(element: ParsedElement): ParsedElement[] {
  const count = element.getItemCount?.() ?? 0;
  const items = Array.from({ length: count }, (_, index) => element.getItemAt?.(index)).filter(
    (item) => item !== undefined,
  );
  return [element, ...items.flatMap(withinElement)];
}

/** Every action of a card, with those of the cards its buttons open. */
export function actionsWithin(element: ParsedElement): ParsedAction[] {
  const sets = withinElement(element).filter((each) => each.getJsonTypeName() === 'ActionSet');
  return sets
    .flatMap((set) => Array.from({ length: set.getActionCount() }, (_, index) => set.getActionAt(index)))
    .flatMap((action) => (action.card ? [action, ...actionsWithin(action.card)] : [action]));
}

/** The HTML a client shows for the text of a TextBlock. */
export function markdownToHtml(
  text: string,
  options: { html?: boolean; linkify?: boolean; breaks?: boolean } = {},
): string {
  const markdown = new MarkdownIt(options);
  library.AdaptiveCard.onProcessMarkdown = (
    input: string,
    result: { outputHtml: string; didProcess: boolean },
  ) => {
    result.outputHtml = markdown.render(input);
    result.didProcess = true;
  };
  return library.AdaptiveCard.applyMarkdown(text).outputHtml ?? '';
}

/** What is seen of HTML that holds paragraphs only: other tags stay in the text, so that they are noticed. */
export function seenText(html: string): string {
  return normalize(
    html
      .replace(/<\/?p>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );
}

/** White space is seen as one space, a word joiner not at all. */
export function normalize(text: string): string {
  return text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** The texts a card shows outside of buttons, as they are seen, with the addresses its links open. */
export function seenInCard(card: ParsedElement): string[] {
  return withinElement(card).flatMap(({ text, selectAction }) => [
    ...(text === undefined ? [] : [seenText(markdownToHtml(text))]),
    ...(selectAction?.url === undefined ? [] : [selectAction.url]),
  ]);
}
