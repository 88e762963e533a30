import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { carriesNamedId } from '../../src/rules/id-parameters.ts';

const page = 'https://intranet.example/guide';

describe('an address', () => {
  for (const part of [
    '?accessId=ABC1234567',
    '?access_id=7',
    '?ACCESS-ID=A1',
    '?a=1&contractid=C1',
    '?contract%20id=C1',
    '?contract%5Fid=C1',
    '?Contract.Number=C1',
    '?agreement_no=C1',
    '?partnerAccessId=A1',
    '?ａｃｃｅｓｓｉｄ=A1',
    '#accessId=A1',
    '#/route?x=1;contractId=C1',
    '?eri%C5%9FimKimli%C4%9Fi=A1',
    '?ER%C4%B0%C5%9E%C4%B0M_K%C4%B0ML%C4%B0%C4%9E%C4%B0=A1',
    '?sozlesme-numarasi=C1',
    '?sözleşmeKimliği=C1',
    '?存取識別碼=A1',
    '?合約編號=C1',
    '?合同编号=C1',
  ])
    it(`carries a named ID in ${part}`, () => assert.ok(carriesNamedId(page + part)));

  for (const part of [
    '',
    '?id=ABC1234567',
    '?q=access+id&page=3',
    '?accessId=',
    '?accessibility=high',
    '?no=12345678',
    '?topic=contract',
    '/accessId',
    '#access-id',
  ])
    it(`carries none in ${part || 'a page alone'}`, () => assert.ok(!carriesNamedId(page + part)));

  it('is one, or carries nothing', () => assert.ok(!carriesNamedId('?accessId=ABC1234567')));
});
