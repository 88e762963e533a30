import { type Activation, notActivated } from '../rules/activation.ts';
import type { TenantRecord } from '../store/tenant-record.ts';

/** Where the activation of an organisation stands; nobody has done anything where the record holds none. */
export function activationOf({ activation }: TenantRecord): Activation {
  return activation ?? notActivated;
}
