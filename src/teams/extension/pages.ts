import type { Catalogue } from '../../rules/catalogue.ts';
import type { FactId } from '../../rules/facts.ts';

/** The fact that says what a page is for. */
const factOfPage: Readonly<Record<keyof Catalogue['links'], FactId>> = {
  supportForBusiness: 'F-ONP-1',
  incidentsLeft: 'F-REM-5',
  customers: 'F-CLD-4',
  supportedVersions: 'F-ENT-6',
  premier: 'F-PLAN-1',
  advanced: 'F-PLAN-2',
  comparePlans: 'F-PLAN-3',
  technicalBenefits: 'F-NEXT-1',
};

/** The fact about the page at an address; nothing for any page the fact sheet does not name. */
export function factOfAddress(address: string, links: Catalogue['links']): FactId | undefined {
  const page = pageAt(address);
  if (!page) return undefined;
  const named = Object.entries(links).find(([, link]) => isSame(page, pageAt(link)));
  if (named) return factOfPage[named[0] as keyof Catalogue['links']];
  // The Azure portal has one page; which part of it is open stands behind the "#" (F-CLD-5: Help + support).
  return page.host === 'portal.azure.com' && /microsoft_azure_support\//i.test(page.part)
    ? 'F-CLD-5'
    : undefined;
}

interface Page {
  host: string;
  path: string;
  part: string;
}

/** Microsoft puts the language of the reader in front of the path. */
const languageInPath = /^\/[a-z]{2}-[a-z]{2,4}(?=\/|$)/;

function pageAt(address: string): Page | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, hash, username } = new URL(address);
  if (!/^https?:$/.test(protocol) || username !== '') return undefined;
  const path = pathname.toLowerCase().replace(languageInPath, '').replace(/\/+$/, '');
  return { host, path, part: hash };
}

function isSame(one: Page, other: Page | undefined): boolean {
  return one.host === other?.host && one.path === other.path;
}
