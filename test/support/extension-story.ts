import assert from 'node:assert/strict';
import type { Activity, Attachment } from 'botbuilder';
import { type AnyActivity, contoso, message } from './activity.ts';
import type { BotUnderTest } from './bot-under-test.ts';
import { type CardReader, readerOf } from './card-reader.ts';
import { parseCard } from './parsed-card.ts';
import type { Character } from './story.ts';

/** What a client shows of an invoke's answer. */
export interface Listed {
  /** A line in the place of results. */
  message: string | undefined;
  results: { title: string; text: string; card: CardReader; attachment: Attachment }[];
}

export interface Dialog {
  title: string;
  text: string;
  /** Titles of its buttons. */
  titles: string[];
  /** What the button with this title sends. */
  data(title: string): Record<string, unknown>;
}

type Node = Record<string, unknown>;

/** Uses the message extension in a chat of other people. */
export function extensionOf(bot: Pick<BotUnderTest, 'post'>) {
  async function invoke(
    person: Character,
    name: string,
    value: unknown,
    overrides: AnyActivity = {},
  ): Promise<Node> {
    const response = await bot.post(
      message({
        type: 'invoke',
        name: `composeExtension/${name}`,
        from: person,
        conversation: { id: '19:two@unq.gbl.spaces', conversationType: 'personal', tenantId: contoso },
        text: undefined,
        value,
        ...overrides,
      }),
    );
    assert.equal(response.status, 200);
    return (await response.json()) as Node;
  }

  async function listed(...asked: Parameters<typeof invoke>): Promise<Listed> {
    const { composeExtension } = (await invoke(...asked)) as {
      composeExtension: { text?: string; attachments?: (Attachment & { preview: { content: Node } })[] };
    };
    const results = (composeExtension.attachments ?? []).map(({ preview, ...attachment }) => ({
      title: String(preview.content['title']),
      text: String(preview.content['text']),
      card: readerOf({ attachments: [attachment] } as unknown as Activity, ''),
      attachment,
    }));
    return { message: composeExtension.text, results };
  }

  async function dialog(...asked: Parameters<typeof invoke>): Promise<Dialog> {
    const { task } = (await invoke(...asked)) as {
      task: { type: string; value: { title: string; card: Attachment } };
    };
    assert.equal(task.type, 'continue');
    const { title, card } = task.value;
    assert.deepEqual(parseCard(card.content).faults, []);
    const nodes = nodesOf(card.content);
    // In a dialog clients know no other buttons.
    assert.deepEqual(
      nodes.filter(({ type }) => type === 'Action.Execute'),
      [],
    );
    const buttons = nodes.filter(({ type }) => type === 'Action.Submit');
    return {
      title,
      text: nodes
        .flatMap(({ text }) => (typeof text === 'string' ? [text.replaceAll('\u2060', '')] : []))
        .join('\n'),
      titles: buttons.map((button) => String(button['title'])),
      data(wanted) {
        const button = buttons.find((each) => each['title'] === wanted);
        assert.ok(button, `there is no "${wanted}" among ${buttons.map((each) => each['title']).join(', ')}`);
        return button['data'] as Node;
      },
    };
  }

  return {
    invoke,
    search: (
      person: Character,
      commandId: string,
      words = '',
      { skip = 0, count = 25, ...overrides }: AnyActivity & { skip?: number; count?: number } = {},
    ) =>
      listed(
        person,
        'query',
        {
          commandId,
          parameters: [
            words === '' ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words },
          ],
          queryOptions: { skip, count },
        },
        overrides,
      ),
    pastes: (person: Character, url: string, overrides?: AnyActivity, name = 'queryLink') =>
      listed(person, name, { url }, overrides),
    explains: (person: Character, content: string, overrides?: AnyActivity) =>
      dialog(
        person,
        'fetchTask',
        {
          commandId: 'explainMessage',
          commandContext: 'message',
          messagePayload: { body: { contentType: 'html', content }, attachments: [] },
        },
        overrides,
      ),
    submits: (person: Character, data: Node, overrides?: AnyActivity) =>
      dialog(
        person,
        'submitAction',
        { commandId: 'explainMessage', commandContext: 'message', data },
        overrides,
      ),
  };
}

function nodesOf(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Node, ...Object.values(node).flatMap(nodesOf)];
}
