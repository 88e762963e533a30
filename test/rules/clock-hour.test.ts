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

  it('is as soon as the clocks have skipped the hour', () => {
    assert.equal(next('2021-03-28T00:00:00Z', 2, 'Europe/Berlin'), '2021-03-28T01:00:00.000Z');
    assert.equal(next('2023-04-27T20:00:00Z', 0, 'Africa/Cairo'), '2023-04-27T22:00:00.000Z');
  });

  it('is before midnight where the clocks skip the hour before it', () => {
    assert.equal(next('2024-03-30T20:00:00Z', 23, 'America/Nuuk'), '2024-03-31T00:45:00.000Z');
  });

  it('is once where the clocks go through the hour twice', () => {
    assert.equal(next('2021-10-30T20:00:00Z', 2, 'Europe/Berlin'), '2021-10-31T00:00:00.000Z');
    assert.equal(next('2021-10-31T00:00:00Z', 2, 'Europe/Berlin'), '2021-11-01T01:00:00.000Z');
  });

  it('comes exactly once on each day of a time zone, whatever its clocks do', () => {
    fc.assert(
      fc.property(momentsInZones, fc.integer({ min: 0, max: 23 }), ({ zone, after }, hour) => {
        const times: Date[] = [];
        for (let at = after; times.length < 4; times.push(at)) at = nextAtHour(at, hour, zone);
        const [first, , , last] = times.map((at) => at.getTime());
        assert.ok(first && last && after.getTime() < first);
        assert.deepEqual(
          times.map((at) => daysIn(zone)(at.getTime())),
          daysBetween(zone, first, last),
        );
      }),
    );
  });
});

/** Days on which the clocks were or will be changed: at night, at midnight, by half an hour, by two, by a whole day. */
const changes = [
  ['Europe/Berlin', '2021-03-28'],
  ['Europe/Berlin', '2021-10-31'],
  ['America/New_York', '2021-11-07'],
  ['America/Havana', '2021-11-07'],
  ['America/Sao_Paulo', '2018-02-18'],
  ['America/Sao_Paulo', '2018-11-04'],
  ['America/Nuuk', '2024-03-31'],
  ['America/Nuuk', '2024-10-27'],
  ['Africa/Cairo', '2023-04-28'],
  ['Antarctica/Troll', '2021-03-28'],
  ['Antarctica/Troll', '2021-10-31'],
  ['Australia/Lord_Howe', '2021-04-04'],
  ['Australia/Lord_Howe', '2021-10-03'],
  ['Pacific/Apia', '2011-12-30'],
] as const;

const dayMs = 86_400_000;
const momentsInZones = fc.oneof(
  fc
    .record({ change: fc.constantFrom(...changes), before: fc.integer({ min: 0, max: 3 * dayMs }) })
    .map(({ change: [zone, day], before }) => ({ zone, after: new Date(Date.parse(day) + dayMs - before) })),
  fc.record({
    zone: fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    after: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  }),
);

function daysIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' });
  return (at) => format.format(at);
}

/** The days of a time zone from one instant to another, each once, even where the clocks go back to the day before. */
function daysBetween(zone: string, from: number, to: number): string[] {
  const days = new Set<string>();
  const dayOf = daysIn(zone);
  for (let at = from; at <= to; at += dayMs / 96) days.add(dayOf(at));
  return [...days];
}
