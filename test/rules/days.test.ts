import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { addDays, dayOf, daysBetween } from '../../src/rules/days.ts';

describe('days', () => {
  it('go over months, years and leap days', () => {
    assert.equal(addDays('2021-12-31', 1), '2022-01-01');
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2022-03-01', -1), '2022-02-28');
  });

  it('are those of UTC', () => {
    assert.equal(dayOf(new Date('2021-08-10T23:59:59Z')), '2021-08-10');
  });

  it('lie as far apart as was added', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, count) => {
        assert.equal(daysBetween(dayOf(date), addDays(dayOf(date), count)), count);
      }),
    );
  });
});
