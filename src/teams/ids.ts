import { z } from 'zod';
import { withDeliveries } from '../benefits/activation-deliveries.ts';
import type { Links } from '../benefits/links.ts';
import type { Person } from '../benefits/person.ts';
import type { Translate } from '../locales/translate.ts';
import type { Language } from '../rules/question.ts';
import { newDelivery } from '../store/new-delivery.ts';
import type { Store } from '../store/store.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import { idsPanel } from './panels/ids-panel.ts';
import { pressData } from './press-data.ts';
import type { SightOptions, Sights } from './sights.ts';
import { cardOf } from './turn.ts';
import { withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  ids: undefined,
  'our ids': undefined,
  'show our ids': undefined,
  'show the ids': undefined,
  顯示識別碼: 'zh-TW',
  显示识别码: 'zh-TW',
  'kimlikleri göster': 'tr',
  'kimlikleri goster': 'tr',
  識別碼: 'zh-TW',
  识别码: 'zh-TW',
  kimlikler: 'tr',
  kimliklerimiz: 'tr',
};

const linkedPress = pressData({
  revision: z.int().min(0),
  support: z.enum(['on-premises', 'cloud']),
});

/** Shows the Access ID and Contract ID, in a person's own chat only, and notes where they linked the contract. */
export function createIdsConversation(parts: {
  links: Links;
  sights: Sights;
  store: Store;
  translators: Record<Language, Translate>;
  newId: () => string;
  now: () => Date;
  wake: (tenantId: string) => void;
}): Conversation {
  const { links, sights, store, translators, newId, now, wake } = parts;

  async function show(
    visit: Visit,
    person: Person,
    options?: Omit<SightOptions, 'language'>,
  ): Promise<Outcome> {
    if (visit.turn.scope !== 'personal') return showPrivately(visit, person);
    const sight = await sights.ofPerson(person, { ...options, language: visit.voice.language });
    const panel = idsPanel(sight);
    await (options ? visit.voice.show(panel) : visit.voice.post(panel));
    return 'noted';
  }

  /** Where others read along, a line without IDs; the card goes to the person's own chat, where there is one. */
  async function showPrivately({ voice }: Visit, { tenantId, id }: Person): Promise<Outcome> {
    const chat = (await store.read(tenantId))?.people?.[id]?.chat;
    if (!chat) {
      await voice.say('panel.private-no-chat');
      return 'refused';
    }
    const notice = { kind: 'ids', language: voice.language } as const;
    const delivery = newDelivery(newId(), { kind: 'person', id }, notice, now().toISOString());
    await store.update(tenantId, (record) => ({
      ...record,
      outbox: withDeliveries(record.outbox ?? [], [delivery]),
    }));
    wake(tenantId);
    await voice.say('panel.private');
    return 'noted';
  }

  return {
    commands: Object.keys(commandLanguages),
    command(visit, word) {
      return withPerson(visit, commandLanguages[word], (person) => show(visit, person));
    },
    verbs: {
      'ids-show': press(pressData({ revision: z.int().min(0).optional() }), (visit, { language }) =>
        withPerson(visit, language, (person) => show(visit, person)),
      ),
      'ids-linked': press(linkedPress, (visit, { language, support, revision }) =>
        withPerson(visit, language, async (person) => {
          const say = translators[visit.voice.language];
          const linked = await links.linked(person, support, revision, cardOf(visit.turn));
          const { record } = linked;
          if (linked.kind === 'outdated') {
            const notice = { tone: 'attention' as const, text: say('panel.outdated-unknown') };
            await show(visit, person, { record, notice });
            return 'refused';
          }
          return show(visit, person, { record, notice: { tone: 'good', text: say('panel.linked') } });
        }),
      ),
    },
  };
}
