import { z } from 'zod';
import type { Person } from '../benefits/person.ts';
import type { ServedTenants } from '../helpdesk/served-tenants.ts';
import { figuresCsv } from '../insight/figures-csv.ts';
import type { Insight } from '../insight/insight.ts';
import { lastDays } from '../insight/period.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import { dayOf } from '../rules/days.ts';
import type { Language } from '../rules/question.ts';
import type { CheckAgent } from './agents.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import {
  everyTenant,
  type InsightSight,
  insightPanel,
  type LookBack,
  lookBacks,
} from './panels/insight-panel.ts';
import { isAdministrator } from './panels/sight.ts';
import { pressData } from './press-data.ts';
import type { Sights } from './sights.ts';
import { withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  insight: undefined,
  insights: undefined,
  statistics: undefined,
  usage: undefined,
  統計: 'zh-TW',
  统计: 'zh-TW',
  使用統計: 'zh-TW',
  使用统计: 'zh-TW',
  rapor: 'tr',
  'kullanım raporu': 'tr',
  'kullanim raporu': 'tr',
  istatistik: 'tr',
  istatistikler: 'tr',
};

const days = z.literal(lookBacks);
const tenant = z.string().trim().toLowerCase().max(64);
const showPress = pressData({ days, tenant: tenant.optional() });
const choosePress = pressData({ days, 'insight-tenant': tenant.default('') });

/** Characters of a message with a CSV file in it: what Teams takes counts two bytes for each. */
const longestCsv = 12_000;

/** Whose figures somebody may see, found out from the turn alone. */
type Allowed = { kind: 'own'; tenantId: string } | { kind: 'served'; tenantIds: readonly string[] };

/** Shows how the bot is used: to administrators in their own chat, to agents in the channel of their helpdesk. */
export function createInsightConversation(parts: {
  insight: Insight;
  sights: Sights;
  checkAgent: CheckAgent;
  served: ServedTenants;
  translators: Record<Language, Translate>;
  now: () => Date;
}): Conversation {
  const { insight, sights, checkAgent, served, translators, now } = parts;

  async function allowedTo({ turn, voice }: Visit, person: Person): Promise<Allowed | SentenceKey> {
    if (turn.scope === 'personal') {
      const sight = await sights.ofPerson(person, { language: voice.language });
      if (isAdministrator(sight)) return { kind: 'own', tenantId: person.tenantId };
      return sight.viewer.role === 'unknown' ? 'panel.role-unknown' : 'insight.only-administrators';
    }
    const check = await checkAgent(turn);
    if (check.kind !== 'agent') return refusals[check.kind];
    const tenantIds = await served.of(check.located);
    return tenantIds.length > 0 ? { kind: 'served', tenantIds } : 'insight.serves-nobody';
  }

  /** Does it with the figures that may be seen; `wanted` only chooses among these. */
  async function withFigures(
    visit: Visit,
    person: Person,
    { days, wanted }: { days: LookBack; wanted?: string | undefined },
    work: (found: Awaited<ReturnType<Insight['of']>>, sight: InsightSight) => Promise<Outcome>,
  ): Promise<Outcome> {
    const { voice } = visit;
    const allowed = await allowedTo(visit, person);
    const chosen = typeof allowed === 'string' ? allowed : chosenOf(allowed, person.tenantId, wanted);
    if (typeof chosen === 'string') {
      await voice.say(chosen);
      return 'refused';
    }
    const found = await insight.of(chosen.tenantIds, lastDays(days, dayOf(now())));
    const { language } = voice;
    const { whose, choices } = chosen;
    return work(found, { language, say: translators[language], figures: found.all, days, whose, choices });
  }

  async function show(visit: Visit, person: Person, days: LookBack, wanted?: string): Promise<Outcome> {
    return withFigures(visit, person, { days, wanted }, async (_found, sight) => {
      await visit.voice.show(insightPanel(sight));
      return 'noted';
    });
  }

  async function showCsv(visit: Visit, person: Person, days: LookBack, wanted?: string): Promise<Outcome> {
    return withFigures(visit, person, { days, wanted }, async ({ each }) => {
      const csv = figuresCsv(each);
      if (csv.length > longestCsv) {
        await visit.voice.say('insight.csv-too-long');
        return 'refused';
      }
      await visit.voice.writePreformatted(csv.trimEnd());
      return 'noted';
    });
  }

  return {
    commands: Object.keys(commandLanguages),
    command: (visit, word) => withPerson(visit, commandLanguages[word], (person) => show(visit, person, 30)),
    verbs: {
      'insight-show': press(showPress, (visit, { language, days, tenant }) =>
        withPerson(visit, language, (person) => show(visit, person, days, tenant)),
      ),
      'insight-choose': press(choosePress, (visit, { language, days, 'insight-tenant': tenant }) =>
        withPerson(visit, language, (person) => show(visit, person, days, tenant)),
      ),
      'insight-csv': press(showPress, (visit, { language, days, tenant }) =>
        withPerson(visit, language, (person) => showCsv(visit, person, days, tenant)),
      ),
    },
  };
}

const refusals = {
  elsewhere: 'insight.not-here',
  'no-agent': 'ticket.only-agents',
  unknown: 'ticket.members-unknown',
} as const;

type Chosen = Pick<InsightSight, 'whose' | 'choices'> & { tenantIds: readonly string[] };

/** Administrators have nothing to choose, whatever a card says. */
function chosenOf(allowed: Allowed, ownTenantId: string, wanted = ''): Chosen | SentenceKey {
  if (allowed.kind === 'own') return { whose: { kind: 'own' }, tenantIds: [allowed.tenantId], choices: [] };
  const { tenantIds: choices } = allowed;
  const [only] = choices;
  const tenantId =
    wanted === '' || wanted === everyTenant ? (choices.length === 1 ? only : undefined) : wanted;
  if (tenantId === undefined)
    return { whose: { kind: 'together', count: choices.length }, tenantIds: choices, choices };
  if (!choices.includes(tenantId)) return 'insight.not-served';
  // Agents know their own organisation, and not by its ID.
  const isOwn = choices.length === 1 && tenantId === ownTenantId;
  return { whose: isOwn ? { kind: 'own' } : { kind: 'tenant', tenantId }, tenantIds: [tenantId], choices };
}
