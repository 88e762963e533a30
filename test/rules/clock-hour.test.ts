import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { nextAtHour } from '../../src/rules/clock-hour.ts';

const next = (after: string, hour: number, timeZone: string) =>
  nextAtHour(new Date(after), hour, timeZone).toISOString();

describe('the next time it is an hour of the day', () => {
  it('is today where the hour is still to come, otherwise tomorrow', () => {
    assert.equal(next('2021-08-02T07:59:59Z', 8, 'UTC'), '2021-08-02T08:00:00.000Z');
    assert.equal(next('2021-08-02T08:00:00Z', 8, 'UTC'), '2021-08-03T08:00:00.000Z');
  });

  it('is counted by the clocks of the time zone', () => {
    assert.equal(next('2021-08-02T00:00:00Z', 8, 'Europe/Istanbul'), '2021-08-02T05:00:00.000Z');
    assert.equal(next('2021-08-02T00:00:00Z', 8, 'Asia/Taipei'), '2021-08-03T00:00:00.000Z');
    assert.equal(next('2021-08-02T00:00:00Z', 8, 'Asia/Kathmandu'), '2021-08-02T02:15:00.000Z');
  });

  it('follows the clocks when they are put forward', () => {
    assert.equal(next('2021-03-27T08:00:00Z', 8, 'Europe/Berlin'), '2021-03-28T06:00:00.000Z');
  });

  it('comes where the clocks skip the hour as well', () => {
    assert.equal(next('2021-03-28T00:00:00Z', 2, 'Europe/Berlin'), '2021-03-29T00:00:00.000Z');
  });

  it('is always later, and within little more than a day', () => {
    const zones = fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe');
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 23 }), zones, (after, hour, zone) => {
        const ahead = nextAtHour(after, hour, zone).getTime() - after.getTime();
        return ahead > 0 && ahead <= 27 * 3_600_000;
      }),
    );
  });
});
