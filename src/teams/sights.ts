import type { Person } from '../benefits/person.ts';
import type { Role, Roles } from '../benefits/roles.ts';
import { DirectoryError } from '../directory/directory.ts';
import type { Translate } from '../locales/translate.ts';
import type { Log } from '../log.ts';
import type { Catalogue } from '../rules/catalogue.ts';
import { dayOf } from '../rules/days.ts';
import type { Language } from '../rules/question.ts';
import type { Store } from '../store/store.ts';
import { emptyRecord, type TenantRecord } from '../store/tenant-record.ts';
import type { Notice } from './panels/panel.ts';
import type { Occasion, Sight } from './panels/sight.ts';

/** Whoever looks at a card that others see too: it shows what concerns everybody. */
const everybody = 'everybody';

export interface SightOptions {
  language: Language;
  /** The record where it was just read or changed; read anew where absent. */
  record?: TenantRecord | undefined;
  notice?: Notice | undefined;
  /** "pressed" where absent. */
  occasion?: Occasion | undefined;
}

export interface OwnSightOptions extends SightOptions {
  /** Whether what the card shows depends on the viewer's role; true where absent. */
  needsRole?: boolean | undefined;
  /** Whether nobody else sees the card; true where absent. */
  isPrivate?: boolean | undefined;
}

/** Gathers what a panel is made from. */
export interface Sights {
  /** For one person. */
  ofPerson(person: Pick<Person, 'tenantId' | 'id' | 'directoryId'>, options: OwnSightOptions): Promise<Sight>;
  /** For a conversation that several people read. */
  shared(tenantId: string, options: SightOptions & { forAdministrators: boolean }): Promise<Sight>;
}

export function createSights(parts: {
  store: Store;
  roles: Roles;
  catalogue: Catalogue;
  translators: Record<Language, Translate>;
  now: () => Date;
  log: Log;
}): Sights {
  const { store, roles, catalogue, translators, now, log } = parts;

  async function recordOf(tenantId: string, { record }: SightOptions): Promise<TenantRecord> {
    return record ?? (await store.read(tenantId)) ?? emptyRecord(tenantId);
  }

  /** A card is shown also where the directory does not answer: without the buttons of a role, and saying why. */
  async function roleOf(record: TenantRecord, person: Parameters<Roles['of']>[1]): Promise<Role | 'unknown'> {
    try {
      return await roles.of(record, person);
    } catch (error) {
      if (!(error instanceof DirectoryError)) throw error;
      log.error({ err: error }, 'a role could not be found out; showing the card without it');
      return 'unknown';
    }
  }

  function sight(
    record: TenantRecord,
    { language, notice, occasion = 'pressed' }: SightOptions,
  ): Omit<Sight, 'viewer' | 'private'> {
    return { record, occasion, today: dayOf(now()), catalogue, language, say: translators[language], notice };
  }

  return {
    async ofPerson(person, options) {
      const record = await recordOf(person.tenantId, options);
      const { needsRole = true, isPrivate = true } = options;
      const role = needsRole ? await roleOf(record, person) : 'none';
      const own = sight(record, options);
      const unknown: Notice = { tone: 'attention', text: own.say('panel.role-unknown') };
      return {
        ...own,
        notice: own.notice ?? (role === 'unknown' ? unknown : undefined),
        viewer: { id: person.id, role },
        private: isPrivate,
      };
    },
    async shared(tenantId, options) {
      const record = await recordOf(tenantId, options);
      const role = options.forAdministrators ? 'partner-administrator' : 'none';
      return { ...sight(record, options), viewer: { id: everybody, role }, private: false };
    },
  };
}
