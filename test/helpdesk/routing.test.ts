import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { helpdeskFor, isInCharge, serves } from '../../src/helpdesk/routing.ts';
import { type Language, languages } from '../../src/rules/question.ts';
import type { Helpdesk, TenantRecord } from '../../src/store/tenant-record.ts';
import { contoso, helpdeskOf, operator, tenantWith, ticketOf } from '../support/ticket-records.ts';

const fabrikam = '22222222-2222-4222-8222-222222222222';
const unreachable = { since: '2021-08-02T08:00:00.000Z', reason: 'BotNotInConversationRoster' };

/** The ID of the helpdesk in charge of a question of Contoso's. */
function inCharge(own: Helpdesk[], operators: Helpdesk[] = [], language: Language = 'en') {
  const asking = { tenantId: contoso, language };
  return helpdeskFor(asking, tenantWith(contoso, ...own), tenantWith(operator, ...operators))?.helpdesk.id;
}

describe('the helpdesk in charge of a question', () => {
  it('is one of the organisation’s own, even if the operator has one for the language', () => {
    const own = helpdeskOf('own', { languages: ['tr'] });
    assert.equal(inCharge([own], [helpdeskOf('operator', { languages: ['en'] })]), 'own');
    assert.equal(inCharge([helpdeskOf('own', { unreachable })], [helpdeskOf('operator')]), 'own');
  });

  it('is one of the operator’s where there is none of its own, or none that serves it', () => {
    assert.equal(inCharge([], [helpdeskOf('operator')]), 'operator');
    assert.equal(
      inCharge([helpdeskOf('own', { tenants: [fabrikam] })], [helpdeskOf('operator')]),
      'operator',
    );
  });

  it('is none where nobody serves the organisation', () => {
    assert.equal(inCharge([]), undefined);
    assert.equal(inCharge([], [helpdeskOf('operator', { tenants: [fabrikam] })]), undefined);
    assert.equal(helpdeskFor({ tenantId: contoso, language: 'en' }, undefined, undefined), undefined);
  });

  it('is the one for the language, then one for every language, then one for others', () => {
    const turkish = helpdeskOf('turkish', { languages: ['tr'] });
    const english = helpdeskOf('english', { languages: ['zh-TW', 'en'] });
    const every = helpdeskOf('every');
    assert.equal(inCharge([turkish, every, english]), 'english');
    assert.equal(inCharge([turkish, every]), 'every');
    assert.equal(inCharge([turkish]), 'turkish');
  });

  it('is the one registered first among those that fit alike', () => {
    assert.equal(inCharge([helpdeskOf('first'), helpdeskOf('second')]), 'first');
  });

  it('is one that cannot be reached only where no other is left', () => {
    const silent = helpdeskOf('silent', { languages: ['en'], unreachable });
    assert.equal(inCharge([silent, helpdeskOf('turkish', { languages: ['tr'] })]), 'turkish');
    assert.equal(inCharge([helpdeskOf('others', { languages: ['tr'], unreachable }), silent]), 'silent');
  });

  it('is told with the tenant it stands in', () => {
    const asking = { tenantId: contoso, language: 'en' } as const;
    const desk = helpdeskOf('desk');
    assert.deepEqual(helpdeskFor(asking, undefined, tenantWith(operator, desk)), {
      tenantId: operator,
      helpdesk: desk,
    });
  });

  it('is the operator’s own for the operator’s people', () => {
    const record = tenantWith(operator, helpdeskOf('desk'));
    assert.equal(helpdeskFor({ tenantId: operator, language: 'en' }, record, record)?.helpdesk.id, 'desk');
  });

  const helpdesk = fc
    .record({
      languages: fc.option(fc.subarray([...languages]), { nil: undefined }),
      tenants: fc.option(fc.subarray([contoso, operator, fabrikam]), { nil: undefined }),
      isUnreachable: fc.boolean(),
    })
    .map(({ languages: served, tenants, isUnreachable }) => ({
      ...(served && { languages: served }),
      ...(tenants && { tenants }),
      ...(isUnreachable && { unreachable }),
    }));
  const helpdesks = (of: string) =>
    fc
      .array(helpdesk, { maxLength: 4 })
      .map((all) => all.map((own, index) => helpdeskOf(`${of} ${index}`, own)));
  const asker = fc.constantFrom(contoso, operator, fabrikam);
  const language = fc.constantFrom(...languages);

  it('never stands in another tenant than the asker’s or the operator’s, and always serves the asker', () => {
    fc.assert(
      fc.property(
        asker,
        language,
        fc.option(helpdesks('own'), { nil: undefined }),
        fc.option(helpdesks('operator'), { nil: undefined }),
        (tenantId, asked, own, operators) => {
          const operatorRecord = operators && tenantWith(operator, ...operators);
          const ownRecord: TenantRecord | undefined =
            tenantId === operator ? operatorRecord : own && tenantWith(tenantId, ...own);
          const found = helpdeskFor({ tenantId, language: asked }, ownRecord, operatorRecord);
          const all = [...(ownRecord?.helpdesks ?? []), ...(operatorRecord?.helpdesks ?? [])];
          const fitting = all.filter((each) => serves(each, tenantId));
          assert.equal(found === undefined, fitting.length === 0);
          if (!found) return;
          assert.ok(found.tenantId === tenantId || found.tenantId === operator);
          assert.ok(serves(found.helpdesk, tenantId));
          const record = found.tenantId === tenantId ? ownRecord : operatorRecord;
          const there = record?.helpdesks ?? [];
          assert.ok(there.includes(found.helpdesk));
          const besides = there.filter((each) => serves(each, tenantId) && !each.unreachable);
          assert.ok(!found.helpdesk.unreachable || besides.length === 0);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a ticket', () => {
  it('is in the charge of one helpdesk, told by its tenant and its ID together', () => {
    const ticket = ticketOf({ helpdesk: { tenantId: operator, id: 'desk' } });
    const at = (tenantId: string, id: string) => isInCharge({ tenantId, helpdesk: helpdeskOf(id) }, ticket);
    assert.deepEqual(
      [at(operator, 'desk'), at(contoso, 'desk'), at(operator, 'other')],
      [true, false, false],
    );
  });
});
