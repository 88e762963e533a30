import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../store.ts';
import { TenantFile } from './tenant-file.ts';

/** Loaded records; the least recently used beyond this are dropped from memory. */
const mostTenantsInMemory = 1000;

/** IDs of the directory, and those of the local Playground, are hexadecimal digits and dashes: safe as file names. */
const safeTenantId = /^[0-9a-f-]{8,64}$/;

/**
 * Keeps each tenant's record in `<folder>/tenants/<tenantId>.json`.
 * One process at a time may write to a folder.
 */
export function createFileStore(folder: string, most = mostTenantsInMemory): Store {
  const tenants = join(folder, 'tenants');
  const files = new Map<string, TenantFile>();

  function fileOf(tenantId: string): TenantFile {
    if (!safeTenantId.test(tenantId)) throw new Error('A tenant ID has to be hexadecimal digits and dashes.');
    const file = files.get(tenantId) ?? new TenantFile(tenantId, join(tenants, `${tenantId}.json`));
    files.delete(tenantId);
    files.set(tenantId, file);
    if (files.size > most) forgetOldest(files);
    return file;
  }

  return {
    async read(tenantId) {
      return structuredClone(await fileOf(tenantId).read());
    },
    async update(tenantId, change) {
      return structuredClone(await fileOf(tenantId).update(change));
    },
    async check() {
      await mkdir(tenants, { recursive: true });
      await access(tenants, constants.R_OK | constants.W_OK);
    },
  };
}

/** A file with changes on their way is kept: a second one for the same tenant would write beside it. */
function forgetOldest(files: Map<string, TenantFile>): void {
  for (const [tenantId, file] of files) {
    if (file.busy) continue;
    files.delete(tenantId);
    return;
  }
}
