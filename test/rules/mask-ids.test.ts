import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { maskedId, maskIds } from '../../src/rules/mask-ids.ts';

describe('IDs in a text', () => {
  /** The ID stands between braces; the same text with a mark in its place is what has to come out. */
  const masked = [
    'This Access ID {12345678} is already associated to an account.',
    'THIS ACCESS ID {0012345678} IS ALREADY ASSOCIATED TO AN ACCOUNT',
    'This “Access ID” “{1234}” is already…',
    'Access ID: {4471-XX}, Contract ID: {CN-998877}',
    'access_id={84120xxxx}&contract_id={12345}',
    'https://portal.azure.com/link?accessId={2031447}',
    'Access ID and Contract ID are {12345} and {67890}',
    'Access ID {12345}, ID: {4711}, hata kodu ID: {4712}',
    'Access ID is {1234 5678 9012}, thanks',
    'access id ({4017}…) is already associated',
    'Contract number {AB12} ended on 2021-06-30',
    'our contract code is {ABC2019}',
    '[10:22:31] ERROR linkBenefit accessId="{7041983}" status=409',
    'contract {CN-99887766} does not show',
    '{0012345678} is what I typed',
    'typed {A1B2C3D4E5}, nothing happened',
    '存取識別碼{12345678}已經與帳戶建立關聯',
    '存取識別碼：「{１２３４５６}」',
    '合約識別碼 {C-1234}',
    '合約編號是{A9876}',
    '这个访问识别码{55512}已关联',
    '我的ID是{4711A}',
    'Bu Erişim Kimliği {12345} bir hesapla zaten ilişkili',
    'BU ERİŞİM KİMLİĞİ {12345} BİR HESAPLA ZATEN İLİŞKİLİ',
    'erisim kimligi: {A-4471}',
    'Sözleşme kimliğiniz “{98765}”',
    'Sözleşme numaramız {98765}',
    "Access ID’miz {98765}, Contract ID'yi {4471A} diye girdim",
    'Erişim Kimliği numarası {98765} ve Sözleşme Kimliği {54321}',
    'tenant {3fa85f64-5717-4562-b3fc-2c963f66afa6} is ours',
    'contract {abcdefab-cdef-abcd-efab-cdefabcdefab}',
    'typed {12345678},{87654321} and {12345678}.{A1B2C3D4} and {12345678}:{87654321} + {12345678}',
    'TrackingID#{2107010050000981}',
    'Access ID {12\u200b34} 5',
  ];
  for (const text of masked)
    it(`are masked: ${text}`, () => {
      assert.equal(maskIds(text.replace(/[{}]/g, '')), text.replace(/\{[^}]*\}/g, maskedId));
    });

  const left = [
    'SQL Server 2019 and Windows Server 2012 R2, Windows 10 21H2 19044.1889',
    'windows-server-2012-r2-to-2019, SQLServer2012SP4, Dynamics365, Office365, Windows10x64',
    'KB5005565 and KB 5005565',
    'error 0x80070005, AADSTS50034, AADSTS700016: nope',
    'error code 2147024891, event ID 4625, olay kimliği 10016, hata kodu 2147024891, 錯誤碼：2147024891',
    'Access ID error 0x8004DE40',
    'F-ERR-1a, F-ENT-1 and F-REM-4',
    'until 2021-06-30, 30-06-2021, 30.06.2021, 20210630, 2021/06/30, 2021-2022, 2021-07-05T10:22:33.1234567Z',
    'Signature 10-pack, Gold has 20 incidents, 100000 incidents, unlimited',
    'Access ID 2021 yılında verildi; our contract ID expired 2 times',
    'call 02-2725-3888, +90 212 370 5959, 1-800-642-7676, 112',
    'https://support1234567.microsoft.com/topic, www.contoso2021000.com, ada@contoso12345678.com',
    '10.0.20348.1234567',
    'CVE-2021-34527, ISO-27001-2013, MS17-010, AZ-104, 24x7, UTF-8, D365FO, M365',
    'Do I need the Access ID and the Contract ID?',
    '存取識別碼和合約識別碼在哪裡？金級有 20 個事件',
    'Erişim Kimliği ve Sözleşme Kimliği nerede? Altın 20 olay',
  ];
  for (const text of left) it(`are not seen in: ${text}`, () => assert.equal(maskIds(text), text));

  const announcements = [
    'Access ID',
    'contract id:',
    '存取識別碼',
    '合約識別碼：',
    'Erişim Kimliği',
    'Sözleşme kimliği =',
    'ID:',
  ];
  const anId = fc.oneof(
    fc.stringMatching(/^\d{5,14}$/),
    fc.stringMatching(/^[A-Z]{1,3}-\d{4,10}$/),
    fc.stringMatching(/^[A-Z]{2}\d[A-Z0-9]{5,12}$/),
    fc.uuid(),
  );
  const isDate = (id: string) => /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(id);
  const isName = (id: string) => /^(?:KB|F-)/.test(id);

  it('are gone wherever they are named, whatever stands around them', () => {
    const around = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(around, fc.constantFrom(...announcements), anId, around, (before, name, id, after) => {
        fc.pre(!isDate(id) && !isName(id));
        assert.ok(!maskIds(`${before} ${name} ${id} ${after}`).includes(id));
      }),
    );
  });

  it('are gone where they stand alone, if they are long', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9,16}$/), (id) => {
        assert.equal(maskIds(id), maskedId);
      }),
    );
  });

  it('are masked once: masking again changes nothing', () => {
    const piece = fc.oneof(
      anId,
      fc.constantFrom(...announcements, ' ', ', ', ' and ', 'is', '2021', 'KB', '.', '-', '•', '+'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 }),
        (pieces) => {
          const once = maskIds(pieces.join(''));
          assert.equal(maskIds(once), once);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leave words without digits alone', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z ,.:()-]{0,80}$/), (text) => {
        fc.pre(!/[0-9a-f]{8}-/i.test(text));
        assert.equal(maskIds(text), text);
      }),
    );
  });
});
