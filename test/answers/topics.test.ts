import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { FactId } from '../../src/rules/facts.ts';
import type { Partner } from '../../src/rules/partner.ts';
import { type Details, languages, type Topic, topics } from '../../src/rules/question.ts';
import { answerTo } from '../support/answering.ts';

interface Case {
  when?: Partial<Details>;
  partner?: Partner;
  /** Exactly these, in this order. */
  facts: readonly FactId[];
  /** Said in every language. */
  says: readonly string[];
  /** Said in no language. */
  not?: readonly string[];
}

const ids = ['Access ID', 'Contract ID'];
const roles = ['Global administrator', 'MPN partner administrator'];
const page = ['Partner Center', 'Benefits', 'Technical benefits'];
const azureSteps = ['Help + support', 'Support plans', 'Link support benefits', ...ids];
const addSteps = ['Need to purchase or add more support plans', 'Add contract', ...ids];
const create = 'https://support.serviceshub.microsoft.com/supportforbusiness/create';
const customers = 'https://partner.microsoft.com/commerce/customers/list';
const compare = 'https://partner.microsoft.com/support/partnersupport';
const premier = 'https://partner.microsoft.com/support/microsoft-services-premier-support';
const advanced = 'https://partner.microsoft.com/support/advanced-cloud-support';
const remaining = 'how-many-partner-support-incidents-are-remaining-e8220db5-14f6-93db-4b4a-35766e11b3c3';
const related = 'https://docs.microsoft.com/partner-center/technical-benefits';
const actionPackOnly: Partner = { offers: [{ level: 'action-pack' }] };
const expired: Partner = { offers: [{ level: 'gold' }], contract: { endsOn: '2021-07-31' } };
const valid: Partner = { offers: [{ level: 'gold' }], contract: { endsOn: '2021-12-31', cloudLeft: 3 } };

const cases: Record<Topic, readonly Case[]> = {
  'who-can-activate': [{ facts: ['F-ROLE-1', 'F-ROLE-5'], says: [...roles, 'Activate'] }],
  'who-sees-the-ids': [{ facts: ['F-ROLE-2', 'F-ACT-4', 'F-ACT-1'], says: [...ids, 'MPN', ...page] }],
  'role-for-customer-requests': [
    { facts: ['F-ROLE-3', 'F-CLD-4'], says: ['Admin agent', 'CSP', 'Customers', customers] },
  ],
  'who-can-use-on-premises-support': [
    { facts: ['F-ROLE-4', 'F-ONP-1'], says: ['AAD', 'MSA', ...ids, create] },
    {
      partner: { offers: [], activation: 'none' },
      facts: ['F-ROLE-4', 'F-ACT-2', 'F-ONP-1'],
      says: ['AAD', 'Activate'],
    },
  ],
  'find-someone-to-activate': [{ facts: ['F-ROLE-5', 'F-ROLE-1'], says: ['Partner Center', ...roles] }],
  'activate-button-grey': [
    { facts: ['F-ROLE-5', 'F-ERR-4', 'F-ROLE-1'], says: ['Activate', 'Partner Center', ...roles] },
  ],
  'where-the-benefits-are': [
    { facts: ['F-ACT-1', 'F-ACT-2'], says: [...page, 'Gold', 'Silver', 'Action Pack', 'Activate'] },
  ],
  'how-to-activate': [
    {
      facts: ['F-ACT-1', 'F-ACT-2', 'F-ROLE-1', 'F-ACT-3', 'F-ACT-4'],
      says: [...page, 'Activate', ...roles, ...ids],
    },
  ],
  'activation-needed': [{ facts: ['F-ACT-2', 'F-ACT-1'], says: ['Activate', ...page] }],
  'activation-time': [{ facts: ['F-ACT-3', 'F-ACT-4'], says: ids }],
  'after-activation': [
    {
      facts: ['F-ACT-4', 'F-ACT-1', 'F-ROLE-2', 'F-ACT-5'],
      says: [...ids, 'Microsoft product support', 'Signature Cloud Support', 'Gold', 'Silver'],
    },
  ],
  'ids-at-first-use': [
    {
      facts: ['F-ACT-5', 'F-ACT-6', 'F-ONP-2', 'F-CLD-2'],
      says: [...ids, 'Support for Business', 'Azure', 'Dynamics 365', 'Microsoft 365'],
    },
    {
      when: { portals: ['azure'] },
      facts: ['F-ACT-5', 'F-CLD-2', 'F-ACT-6'],
      says: ['Azure'],
      not: ['Support for Business'],
    },
    {
      when: { supports: ['on-premises'] },
      facts: ['F-ACT-5', 'F-ONP-2', 'F-ACT-6'],
      says: ['Support for Business'],
      not: ['Azure'],
    },
  ],
  'how-long-linked': [{ facts: ['F-ACT-6', 'F-ACT-5'], says: ids }],
  'tpd-services': [
    { facts: ['F-ACT-7', 'F-ACT-2', 'F-NEXT-1'], says: ['TPD', 'Technical benefits', related] },
  ],
  entitlement: [
    {
      when: { levels: ['gold'], supports: ['on-premises'] },
      facts: ['F-ENT-1'],
      says: ['20', 'Gold', 'Microsoft product support'],
      not: ['10', '15', 'Signature'],
    },
    {
      when: { levels: ['action-pack'], supports: ['cloud'] },
      facts: ['F-ENT-4', 'F-ENT-1'],
      says: ['Action Pack', 'Signature Cloud Support', 'Microsoft product support'],
      not: ['5', '10', '15', '20'],
    },
  ],
  'cloud-competencies': [
    {
      facts: ['F-ENT-2'],
      says: [
        'Security',
        'Cloud Business Applications',
        'Cloud Platform',
        'Cloud Productivity',
        'Enterprise Mobility Management',
        'Small and Midmarket Cloud Solutions',
      ],
    },
  ],
  'what-support-covers': [{ facts: ['F-ENT-3', 'F-ACT-7'], says: ['TPD'] }],
  'action-pack-and-cloud': [
    {
      facts: ['F-ENT-4', 'F-ENT-1'],
      says: ['Action Pack', 'Microsoft product support', 'Signature Cloud Support', 'compet'],
      not: ['10', '5'],
    },
  ],
  'signature-packs': [
    {
      facts: ['F-ENT-5', 'F-ENT-1'],
      says: ['Signature 10-pack', 'Signature 5-pack', 'Gold', 'Silver', 'hybrid'],
    },
    {
      when: { levels: ['gold'] },
      facts: ['F-ENT-5', 'F-ENT-1'],
      says: ['Signature 10-pack', 'Gold', '10'],
      not: ['5-pack', 'Silver'],
    },
  ],
  'supported-versions': [
    { facts: ['F-ENT-6', 'F-PLAN-3'], says: ['N-1', 'mainstream', 'https://aka.ms/n-1', compare] },
    {
      when: { product: 'Windows Server 2012', yesNo: true },
      facts: ['F-ENT-6', 'F-PLAN-3'],
      says: ['Windows Server 2012', 'aka.ms/n-1'],
    },
  ],
  'request-on-premises-support': [
    { facts: ['F-ONP-1', 'F-ONP-2'], says: ['Support for Business', 'Services Hub', create, ...ids] },
  ],
  'where-incidents-left-are-shown': [
    { facts: ['F-REM-1', 'F-REM-2'], says: ['Support for Business', 'Azure', 'LCS', 'Windows 10', create] },
  ],
  'see-incidents-left': [
    {
      facts: ['F-REM-2', 'F-REM-1', 'F-REM-5'],
      says: ['Support for Business', 'Windows 10', create, remaining],
    },
  ],
  'add-the-contract': [
    { facts: ['F-REM-3', 'F-CLD-5'], says: [...addSteps, ...azureSteps] },
    {
      when: { portals: ['support-for-business'] },
      facts: ['F-REM-3'],
      says: addSteps,
      not: ['Azure'],
    },
    { when: { portals: ['azure'] }, facts: ['F-CLD-5', 'F-REM-3'], says: [...addSteps, ...azureSteps] },
  ],
  'unavailable-support-plans': [
    {
      facts: ['F-REM-4', 'F-ENT-6'],
      says: ['Want to see unavailable support plans?', 'N-1', 'https://aka.ms/n-1'],
    },
  ],
  'more-on-incidents-left': [{ facts: ['F-REM-5', 'F-REM-1'], says: [remaining, 'Support for Business'] }],
  'who-gets-cloud-support': [
    {
      facts: ['F-CLD-1', 'F-ENT-1', 'F-ENT-4'],
      says: ['Signature Cloud Support', 'Gold', 'Silver', 'Action Pack'],
    },
    { when: { levels: ['gold'] }, facts: ['F-CLD-1', 'F-ENT-1'], says: ['10'], not: ['Action Pack'] },
  ],
  'ids-in-cloud-portals': [
    { facts: ['F-CLD-2', 'F-ACT-5'], says: [...ids, 'Azure', 'Dynamics 365', 'Microsoft 365'] },
    { when: { portals: ['microsoft-365'] }, facts: ['F-CLD-2', 'F-ACT-5'], says: [...ids, 'Microsoft 365'] },
  ],
  'csp-azure-plan': [{ facts: ['F-CLD-3'], says: ['CSP', 'Azure', 'Cloud Solution Provider'] }],
  'request-for-a-customer': [
    {
      facts: ['F-CLD-4', 'F-ROLE-3'],
      says: ['CSP', 'Customers', 'Service management', 'New request', 'Admin agent', customers],
    },
    {
      when: { portals: ['azure'] },
      facts: ['F-CLD-4', 'F-ROLE-3', 'F-CLD-3'],
      says: ['Cloud Solution Provider'],
    },
    { when: { supports: ['on-premises'] }, facts: ['F-CLD-4', 'F-ROLE-3', 'F-ROLE-4'], says: ['MSA'] },
  ],
  'link-in-azure': [{ facts: ['F-CLD-5', 'F-CLD-2'], says: [...azureSteps, 'Microsoft 365'] }],
  'message-already-associated': [
    {
      facts: ['F-ERR-1', 'F-ERR-1a', 'F-ERR-1b', 'F-ERR-1c'],
      says: ['Access ID', '+ New support request', '10-pack / 5-pack', 'Action Pack', 'Gold', 'Silver'],
    },
    {
      when: { levels: ['gold'] },
      facts: ['F-ERR-1', 'F-ERR-1a', 'F-ERR-1b'],
      says: ['+ New support request', '10-pack / 5-pack'],
      not: ['Action Pack'],
    },
    {
      when: { contract: 'valid' },
      facts: ['F-ERR-1', 'F-ERR-1a'],
      says: ['+ New support request', 'Access ID'],
      not: ['Action Pack', '10-pack'],
    },
    {
      when: { contract: 'expired' },
      facts: ['F-ERR-1', 'F-ERR-1b', 'F-PLAN-3', 'F-PLAN-2', 'F-PLAN-1'],
      says: ['Azure', compare, advanced, premier],
      not: ['+ New support request', 'Action Pack', '10-pack'],
    },
    {
      when: { levels: ['action-pack'] },
      facts: ['F-ERR-1', 'F-ERR-1c', 'F-ENT-4'],
      says: ['Action Pack', 'Signature Cloud Support'],
      not: ['+ New support request'],
    },
    { partner: valid, facts: ['F-ERR-1', 'F-ERR-1a'], says: ['+ New support request'] },
    {
      partner: expired,
      facts: ['F-ERR-1', 'F-ERR-1b', 'F-PLAN-3', 'F-PLAN-2', 'F-PLAN-1'],
      says: [compare],
    },
    {
      when: { contract: 'used-up' },
      facts: ['F-ERR-1', 'F-ERR-1b', 'F-PLAN-3', 'F-PLAN-2', 'F-PLAN-1'],
      says: ['10-pack / 5-pack', 'Azure', compare],
    },
    { partner: actionPackOnly, facts: ['F-ERR-1', 'F-ERR-1c', 'F-ENT-4'], says: ['Action Pack'] },
  ],
  'message-not-authorized': [
    { facts: ['F-ERR-2'], says: ['You are not authorized for this action', 'CSP', 'MPN', 'Partner Center'] },
  ],
  'message-no-benefits': [
    {
      facts: ['F-ERR-3'],
      says: ['It looks like you don’t have any benefits yet', 'Account', 'Sign in with a different account'],
    },
  ],
  'support-plan-missing': [
    {
      facts: ['F-ERR-5', 'F-REM-3', 'F-CLD-5', 'F-REM-4', 'F-ENT-4'],
      says: [...addSteps, ...azureSteps, 'Want to see unavailable support plans?', 'Action Pack'],
    },
    {
      when: { portals: ['azure'] },
      facts: ['F-ERR-5', 'F-CLD-5', 'F-ERR-1b', 'F-ENT-4'],
      says: azureSteps,
      not: ['Add contract'],
    },
    {
      when: { portals: ['support-for-business'] },
      facts: ['F-ERR-5', 'F-REM-3', 'F-REM-4'],
      says: addSteps,
      not: ['Azure', 'Action Pack'],
    },
    {
      when: { portals: ['azure'] },
      partner: actionPackOnly,
      facts: ['F-ERR-5', 'F-ENT-4'],
      says: ['Action Pack', 'Signature Cloud Support'],
      not: ['Link support benefits'],
    },
    {
      when: { contract: 'expired', portals: ['azure'] },
      facts: ['F-ERR-5', 'F-ERR-1b', 'F-PLAN-3', 'F-PLAN-2', 'F-PLAN-1'],
      says: ['Azure', compare, advanced, premier],
      not: ['Link support benefits'],
    },
  ],
  'premier-support': [
    { facts: ['F-PLAN-1', 'F-PLAN-3'], says: ['Premier Support for Partners', premier, compare] },
  ],
  'advanced-support': [
    { facts: ['F-PLAN-2', 'F-PLAN-3'], says: ['Advanced Support for Partners', advanced, compare] },
  ],
  'compare-plans': [
    {
      facts: ['F-PLAN-3', 'F-PLAN-1', 'F-PLAN-2'],
      says: [compare, premier, advanced, 'Premier Support for Partners', 'Advanced Support for Partners'],
    },
  ],
  'related-pages': [{ facts: ['F-NEXT-1'], says: [related, 'MPN', 'PMC', 'TPD'] }],
};

describe('the answer to', () => {
  for (const topic of topics) {
    for (const { when, partner, facts, says, not = [] } of cases[topic]) {
      const situation = [when, partner].map((part) => (part ? ` ${JSON.stringify(part)}` : '')).join('');
      for (const language of languages) {
        it(`${topic}${situation}, in ${language}, says its facts and no others`, () => {
          const { answer, text } = answerTo(topic, language, when, partner);
          assert.deepEqual(answer.facts, facts);
          for (const thing of says) assert.ok(text.includes(thing), `${thing} is missing in:\n${text}`);
          for (const thing of not) assert.ok(!mentions(text, thing), `${thing} has no place in:\n${text}`);
        });
      }
    }
  }
});

/** Whole numbers only: "10" is not in "Windows 2010". */
function mentions(text: string, thing: string): boolean {
  return /^\d+$/.test(thing) ? new RegExp(`(?<!\\d)${thing}(?!\\d)`).test(text) : text.includes(thing);
}
