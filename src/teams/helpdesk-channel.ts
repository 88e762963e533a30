import type { Person } from '../benefits/person.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { Helpdesks } from '../helpdesk/helpdesks.ts';
import type { LocatedHelpdesk } from '../helpdesk/routing.ts';
import type { SentenceKey, Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import { DeliveryError } from '../outbox/delivery-error.ts';
import type { Language } from '../rules/question.ts';
import { channelOf } from '../store/channel.ts';
import type { ConversationAddress } from '../store/tenant-record.ts';
import type { CheckAgent } from './agents.ts';
import type { Colleagues } from './colleagues.ts';
import { type Conversation, type Outcome, press, type Visit } from './conversation.ts';
import type { Messenger } from './messenger.ts';
import { type HelpdeskSight, helpdeskPanel } from './panels/helpdesk-panel.ts';
import type { Notice } from './panels/panel.ts';
import { dutyPress, type HelpdeskSettings, helpdeskPress, removePress } from './ticket-presses.ts';
import type { Team, Turn } from './turn.ts';
import { withPerson } from './with-person.ts';

const commandLanguages: Record<string, Language | undefined> = {
  helpdesk: undefined,
  服務台: 'zh-TW',
  服务台: 'zh-TW',
  'yardım masası': 'tr',
  'yardim masasi': 'tr',
};

/** Whether somebody may say which channel of a team is a helpdesk. @throws DirectoryError, DeliveryError */
export type MayManageHelpdesk = (
  person: Person,
  team: Team,
  address: ConversationAddress,
) => Promise<boolean>;

/** Where a channel is made a helpdesk, changed and removed, and where agents say whether they are on duty. */
export function createHelpdeskChannel(parts: {
  helpdesks: Helpdesks;
  checkAgent: CheckAgent;
  mayManage: MayManageHelpdesk;
  colleagues: Pick<Colleagues, 'stillIn'>;
  messenger: Pick<Messenger, 'channels'>;
  /** Finds a helpdesk for open tickets that have none they can be brought to. */
  reroute: (changedIn: string) => Promise<void>;
  operatorTenant: string | undefined;
  translators: Record<Language, Translate>;
  log: Log;
}): Conversation {
  const {
    helpdesks,
    checkAgent,
    mayManage,
    colleagues,
    messenger,
    reroute,
    operatorTenant,
    translators,
    log,
  } = parts;

  async function panelOf(
    { voice }: Visit,
    { tenantId }: Person,
    located: LocatedHelpdesk | undefined,
    more: Pick<HelpdeskSight, 'notice' | 'wrong' | 'isRemoved'> = {},
  ) {
    const { language } = voice;
    return helpdeskPanel({
      language,
      say: translators[language],
      helpdesk: located?.helpdesk,
      // Whoever left the team is alerted of nothing any more.
      onDuty: located && (await colleagues.stillIn(located, located.helpdesk.onDuty)),
      isOperator: tenantId === operatorTenant,
      ...more,
    });
  }

  async function refuse({ voice }: Visit, why: SentenceKey): Promise<Outcome> {
    await voice.say(why);
    return 'refused';
  }

  /** Does it where the person may. */
  async function managed(
    visit: Visit,
    person: Person,
    work: (team: Team) => Promise<Outcome>,
  ): Promise<Outcome> {
    const { scope, team, address } = visit.turn;
    if (scope !== 'channel' || !team) return refuse(visit, 'helpdesk.not-a-channel');
    let may: boolean;
    try {
      may = await mayManage(person, team, address);
    } catch (error) {
      if (!(error instanceof DirectoryError || error instanceof DeliveryError)) throw error;
      log.error({ err: error }, 'a helpdesk was not changed: the role could not be found out');
      return refuse(visit, 'panel.role-unknown');
    }
    return may ? work(team) : refuse(visit, 'helpdesk.may-not');
  }

  /** As Teams calls it in its list, where the activity does not say. */
  async function channelName({ address }: Turn, team: Team, say: Translate): Promise<string | undefined> {
    if (team.channelName !== undefined) return team.channelName;
    try {
      const channels = await messenger.channels(address, team.id);
      const channel = channels.find(({ id }) => id === channelOf(address.conversationId));
      return channel && (channel.name ?? say('helpdesk.general-channel'));
    } catch (error) {
      log.warn({ err: error }, 'a helpdesk has no name: the channels of the team could not be listed');
      return undefined;
    }
  }

  async function register(visit: Visit, person: Person, written: HelpdeskSettings): Promise<Outcome> {
    return managed(visit, person, async (team) => {
      const { turn, voice } = visit;
      if (isForSome(team)) return refuse(visit, 'helpdesk.not-standard');
      const say = translators[voice.language];
      const before = await helpdesks.inChannel(person.tenantId, turn.conversationId);
      const { 'helpdesk-languages': served, 'helpdesk-card-language': chosen } = written;
      const tenants = tenantsIn(written['helpdesk-tenants']);
      if (!tenants.ok) {
        const notice: Notice = { tone: 'attention', text: say('panel.check-fields') };
        const wrong = { tenants: (written['helpdesk-tenants'] ?? '').slice(0, 300), served, chosen };
        await voice.show(await panelOf(visit, person, before, { notice, wrong }));
        return 'refused';
      }
      const isOperator = person.tenantId === operatorTenant;
      // Whoever saves changes in which language the others read only where they say so.
      const cardLanguage = chosen ?? before?.helpdesk.language ?? voice.language;
      const name = (await channelName(turn, team, translators[cardLanguage])) ?? before?.helpdesk.name;
      const located = await helpdesks.register(
        person,
        { address: turn.address, teamId: team.id, name, language: cardLanguage },
        {
          languages: served && [served],
          // Nobody but the operator reads questions of other organisations.
          tenants: isOperator && tenants.ids.length > 0 ? tenants.ids : undefined,
        },
      );
      const text = say(before ? 'helpdesk.saved' : 'helpdesk.registered');
      await voice.show(await panelOf(visit, person, located, { notice: { tone: 'good', text } }));
      await reroute(person.tenantId);
      return 'noted';
    });
  }

  async function remove(visit: Visit, person: Person): Promise<Outcome> {
    return managed(visit, person, async () => {
      await helpdesks.remove(person, visit.turn.conversationId);
      const text = translators[visit.voice.language]('helpdesk.removed');
      const notice = { tone: 'good', text } as const;
      await visit.voice.show(await panelOf(visit, person, undefined, { notice, isRemoved: true }));
      await reroute(person.tenantId);
      return 'noted';
    });
  }

  async function setDuty(visit: Visit, person: Person, isOnDuty: boolean): Promise<Outcome> {
    const { turn, voice } = visit;
    const check = await checkAgent(turn);
    if (check.kind !== 'agent') return refuse(visit, refusals[check.kind]);
    const located = await helpdesks.setDuty(check.located, check.agent, isOnDuty);
    const text = translators[voice.language](isOnDuty ? 'helpdesk.duty-on' : 'helpdesk.duty-off');
    await voice.show(await panelOf(visit, person, located, { notice: { tone: 'good', text } }));
    return 'noted';
  }

  async function show(visit: Visit, person: Person): Promise<Outcome> {
    const { scope, team, conversationId } = visit.turn;
    if (scope !== 'channel') return refuse(visit, 'helpdesk.not-a-channel');
    const located = await helpdesks.inChannel(person.tenantId, conversationId);
    if (!located && team && isForSome(team)) return refuse(visit, 'helpdesk.not-standard');
    await visit.voice.post(await panelOf(visit, person, located));
    return 'noted';
  }

  return {
    commands: Object.keys(commandLanguages),
    command: (visit, word) => withPerson(visit, commandLanguages[word], (person) => show(visit, person)),
    verbs: {
      'helpdesk-register': press(helpdeskPress, (visit, data) =>
        withPerson(visit, data.language, (person) => register(visit, person, data)),
      ),
      'helpdesk-remove': press(removePress, (visit, { language }) =>
        withPerson(visit, language, (person) => remove(visit, person)),
      ),
      'helpdesk-on-duty': press(dutyPress, (visit, { language }) =>
        withPerson(visit, language, (person) => setDuty(visit, person, true)),
      ),
      'helpdesk-off-duty': press(dutyPress, (visit, { language }) =>
        withPerson(visit, language, (person) => setDuty(visit, person, false)),
      ),
    },
  };
}

const refusals = {
  elsewhere: 'helpdesk.not-here',
  'no-agent': 'ticket.only-agents',
  unknown: 'ticket.members-unknown',
} as const;

/**
 * Whether a channel has members of its own, which the bot cannot list: Teams asks for the permission
 * ChannelMember.Read.Group and an app made for such channels (learn.microsoft.com, "Apps for shared and private channels").
 */
function isForSome({ channelType }: Team): boolean {
  return channelType === 'private' || channelType === 'shared';
}

const mostTenants = 100;
const tenantId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,13}$/;

function tenantsIn(written = ''): { ok: true; ids: string[] } | { ok: false } {
  const ids = written
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((id) => id !== '');
  return ids.length <= mostTenants && ids.every((id) => tenantId.test(id))
    ? { ok: true, ids }
    : { ok: false };
}
