import type { Config, Environment } from '../config.ts';
import { checkCredentials } from './credentials.ts';
import { checkEndpoint } from './endpoint.ts';
import { type Finding, skipped } from './finding.ts';
import { checkGraph } from './graph.ts';
import { checkManifest, checkPackage } from './manifest.ts';
import { checkNodeVersion } from './node-version.ts';
import { checkCards, checkCatalogue, checkModel } from './parts.ts';
import { checkPort } from './port.ts';
import { examineSettings } from './settings.ts';
import { checkStore } from './store.ts';

export interface Patient {
  environment: Environment;
  nodeVersion: string;
  cardsFolder: string;
  manifestFolder: string;
  packageFile: string;
  readPackage: (file: string) => Uint8Array | undefined;
  /** The public messaging endpoint, where it is to be looked at. */
  endpoint?: string | undefined;
  fetch: typeof globalThis.fetch;
  /** Where tokens are given out; the cloud's own where absent. */
  loginHost?: string | undefined;
  /** How long each answer of a server is waited for. */
  timeoutMs: number;
}

/** Every check, one after another, from what everything rests on to what stands at the end. */
export async function* examine(patient: Patient): AsyncGenerator<Finding> {
  const { environment, fetch, timeoutMs } = patient;
  yield checkNodeVersion(patient.nodeVersion);
  const { config, findings } = examineSettings(environment);
  yield* findings;
  if (config) yield* examineConfigured(config, patient);
  else yield skipped('the rest', 'Correct the settings first: what they point to is looked at then.');
  yield checkCards(patient.cardsFolder);
  yield checkModel();
  yield checkManifest(patient.manifestFolder, environment);
  if (patient.endpoint) yield await checkEndpoint(patient.endpoint, { fetch, timeoutMs });
  else yield skipped('endpoint', 'Not looked at; give its public address with --endpoint.');
}

async function* examineConfigured(config: Config, patient: Patient): AsyncGenerator<Finding> {
  const { fetch, timeoutMs, loginHost, packageFile } = patient;
  const { identity } = config;
  yield await checkCredentials(identity, { fetch, timeoutMs, ...(loginHost && { loginHost }) });
  yield await checkGraph(config, { fetch, timeoutMs });
  yield await checkStore(config.store);
  yield await checkPort(config.port, { fetch, timeoutMs });
  yield checkCatalogue(config.cataloguePath);
  const appId = identity.kind === 'registered' ? identity.appId : undefined;
  yield checkPackage(packageFile, patient.readPackage(packageFile), appId);
}
