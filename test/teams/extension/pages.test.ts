import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import { factOfAddress } from '../../../src/teams/extension/pages.ts';
import { catalogue } from '../../support/answering.ts';
import { extensionOf } from '../../support/extension-story.ts';
import { type HelpdeskStory, startHelpdeskStory } from '../../support/helpdesk-story.ts';
import { emre } from '../../support/story.ts';

const { links } = catalogue;

describe('an address', () => {
  for (const [address, fact] of [
    [links.supportForBusiness, 'F-ONP-1'],
    [links.incidentsLeft, 'F-REM-5'],
    [links.customers, 'F-CLD-4'],
    [links.supportedVersions, 'F-ENT-6'],
    [links.premier, 'F-PLAN-1'],
    [links.advanced, 'F-PLAN-2'],
    [links.comparePlans, 'F-PLAN-3'],
    [links.technicalBenefits, 'F-NEXT-1'],
    ['https://support.serviceshub.microsoft.com/supportforbusiness/create/?sapId=123#top', 'F-ONP-1'],
    ['https://PARTNER.microsoft.com/zh-tw/Support/PartnerSupport', 'F-PLAN-3'],
    ['https://portal.azure.com/#blade/Microsoft_Azure_Support/HelpAndSupportBlade/overview', 'F-CLD-5'],
    ['https://portal.azure.com/#view/Microsoft_Azure_Support/HelpAndSupportBlade/~/overview', 'F-CLD-5'],
  ] as const)
    it(`is known as ${fact}: ${address}`, () => assert.equal(factOfAddress(address, links), fact));

  for (const address of [
    'https://partner.microsoft.com/',
    'https://partner.microsoft.com/support/other',
    'https://portal.azure.com/#home',
    'https://portal.azure.com.example.org/#blade/Microsoft_Azure_Support/x',
    'https://support.serviceshub.microsoft.com@example.org/supportforbusiness/create',
    'https://user@support.serviceshub.microsoft.com/supportforbusiness/create',
    'https://example.org/https://aka.ms/n-1',
    'ftp://aka.ms/n-1',
    'javascript:alert(1)',
    'partner.microsoft.com/support/partnersupport',
    '',
    '🎉',
  ])
    it(`is not known: ${address || 'nothing'}`, () => assert.equal(factOfAddress(address, links), undefined));
});

describe('a link that is pasted', () => {
  let story: HelpdeskStory;
  let extension: ReturnType<typeof extensionOf>;
  before(async () => {
    story = await startHelpdeskStory();
    extension = extensionOf(story.bot);
  });
  after(() => story.ends());

  for (const name of ['queryLink', 'anonymousQueryLink'])
    it(`becomes a card that says what the page is for, and by which fact (${name})`, async () => {
      const { results } = await extension.pastes(emre, links.customers, { locale: 'tr-TR' }, name);
      assert.equal(results.length, 1);
      const { title, card, attachment } = results[0] ?? assert.fail();
      assert.equal(title, 'İş Ortağı Merkezi’ndeki müşteri listesi');
      assert.match(card.text, /Kaynak: F-CLD-4/);
      assert.deepEqual(card.titles, []);
      // Teams shows no newer ones for a link.
      assert.equal(attachment.content.version, '1.3');
    });

  it('stays as it is where the page is not known', async () => {
    for (const url of ['https://example.org/', 'x'.repeat(20_000), ''])
      assert.deepEqual(await extension.pastes(emre, url), { message: undefined, results: [] });
    assert.deepEqual(await extension.invoke(emre, 'queryLink', { url: 7 }), {
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] },
    });
  });

  it('is brought to the bot by Teams: the manifest names its host', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../manifest/manifest.json', import.meta.url), 'utf8'),
    );
    const { domains } = manifest.composeExtensions[0].messageHandlers[0].value;
    const hosts = Object.values(links).map((link) => new URL(link).host);
    // aka.ms leads to everything; Teams would ask about each such link of anybody's.
    const wanted = [...hosts, 'portal.azure.com'].filter((host) => host !== 'aka.ms');
    assert.deepEqual([...new Set(wanted)].sort(), [...domains].sort());
  });
});
