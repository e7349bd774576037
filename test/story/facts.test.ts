import { group, max, mean, min, pairs, range, sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { BASES } from '../../src/content/data/rows.ts';
import { midnightOf, nightLeft, weekOf } from '../../src/content/data/calendar.ts';
import { hoursByNight, hoursByWeek } from '../../src/content/data/hours.ts';
import { PEOPLE, type Person } from '../../src/content/data/cast.ts';
import { committedRows } from './committed.ts';

const nights = committedRows('nights');
const wakings = committedRows('wakings');
const quarrels = committedRows('quarrels');
const evenings = committedRows('evenings');
const events = committedRows('events');

const byNight = hoursByNight(nights);
const left = nightLeft(events);
const byWeek = hoursByWeek(nights, left);
const stretches = group(
  nights,
  ({ person }) => person,
  ({ night }) => night,
);
const cries = group(wakings, ({ night }) => night);
const asked = quarrels.filter(({ askings }) => askings > 0).map(({ week }) => week);

const sleep = (person: Person, night: number) => stretches.get(person)?.get(night) ?? [];
const cryMinutes = (night: number) => (cries.get(night) ?? []).map(({ at }) => at);
const weekHours = (person: Person, week: number) =>
  byWeek.find((row) => row.person === person && row.week === week)?.hours ?? NaN;
const quarrelsIn = (week: number) => quarrels.find((row) => row.week === week)?.quarrels ?? NaN;
const nightOf = (name: string) => events.find(({ event }) => event === name)?.night ?? NaN;
const ownBefore = (person: Person) =>
  mean(
    byNight.filter((row) => row.person === person && row.night < 0),
    ({ hours }) => hours,
  ) ?? NaN;

describe('before the birth', () => {
  test.each(PEOPLE)('%s sleeps ordinary nights', (person) => {
    const hours = byNight.filter((row) => row.person === person && row.night < 0).map((row) => row.hours);
    expect(min(hours)).toBeGreaterThanOrEqual(7);
    expect(max(hours)).toBeLessThanOrEqual(8.5);
  });

  test.each(PEOPLE)('%s has every listed night', (person) => {
    const listed = [...(stretches.get(person)?.keys() ?? [])].filter((night) => night < 0);
    expect(listed).toEqual([...range(-143, -4).map((week) => 7 * week + 4), ...range(-27, 0)]);
  });

  test('no quarrel she does not mention', () => {
    expect(
      sum(
        quarrels.filter(({ week }) => week < -40),
        (row) => row.quarrels,
      ),
    ).toBe(0);
  });

  test('the pregnancy is nearly without quarrels', () => {
    const weeks = quarrels.filter(({ week }) => week >= -40 && week < 0);
    expect(weeks).toHaveLength(40);
    expect(sum(weeks, (row) => row.quarrels)).toBeLessThanOrEqual(1);
  });

  test('the conversation follows the cousin’s baby', () => {
    expect(min(asked)).toBeGreaterThan(weekOf(nightOf('cousin-born'), left));
    expect(asked).toContain(weekOf(nightOf('half-hour'), left));
  });

  test('the conversation recurs, unevenly', () => {
    expect(asked).toHaveLength(11);
    expect(new Set(pairs(asked, (a, b) => b - a))).toEqual(new Set([2, 3, 4]));
    expect(max(quarrels, ({ askings }) => askings)).toBe(1);
  });

  test('the conversation ends when she gives in', () => {
    expect(max(asked)).toBe(weekOf(nightOf('gave-in'), left) - 1);
  });
});

describe('at home with the baby', () => {
  test('the baby wakes about every two hours', () => {
    expect([...cries.keys()]).toEqual(range(1, 106));
    for (const night of cries.keys()) {
      const gaps = pairs(cryMinutes(night), (a, b) => b - a);
      expect(gaps.every((gap) => gap >= 105 && gap <= 135)).toBe(true);
      expect((cryMinutes(night)[0] ?? NaN) - midnightOf(night)).toBeLessThan(-240 + 135);
      expect((cryMinutes(night).at(-1) ?? NaN) - midnightOf(night)).toBeGreaterThan(480 - 135);
    }
  });

  test('no stretch of Emily’s passes two hours', () => {
    const hers = nights.filter(({ person, night }) => person === 'mother' && night > 0);
    expect(max(hers, ({ from, to }) => to - from) ?? NaN).toBeLessThanOrEqual(125);
  });

  test('Emily sleeps from settling to waking', () => {
    for (const night of range(1, 106)) {
      for (const { from, to } of sleep('mother', night)) {
        const woken = cryMinutes(night).findIndex((at) => at === to);
        const settling = from - (cryMinutes(night)[woken - 1] ?? NaN);
        expect(settling).toBeGreaterThanOrEqual(35);
        expect(settling).toBeLessThanOrEqual(70);
      }
    }
  });

  test('Emily sleeps less than Oliver every week', () => {
    for (const week of range(0, 15))
      expect(weekHours('mother', week)).toBeLessThan(weekHours('father', week));
  });

  test('Oliver lies awake after some wakings', () => {
    for (const night of range(1, 91)) {
      const breaks = pairs(sleep('father', night));
      expect(breaks.length).toBeGreaterThan(0);
      for (const [before, after] of breaks) {
        expect(cryMinutes(night)).toContain(before.to);
        expect(after.from - before.to).toBeGreaterThanOrEqual(20);
        expect(after.from - before.to).toBeLessThanOrEqual(60);
      }
    }
  });

  test('Oliver sleeps through other wakings', () => {
    const missed = range(1, 91).filter((night) =>
      sleep('father', night).some(({ from, to }) => cryMinutes(night).some((at) => at > from && at < to)),
    );
    expect(missed.length).toBeGreaterThan(30);
  });

  test('Oliver sleeps clearly less than before', () => {
    for (const week of range(0, 13)) {
      expect(weekHours('father', week)).toBeLessThanOrEqual(ownBefore('father') - 1.5);
    }
  });

  test.each(PEOPLE)('the nights of %s vary as nights do', (person) => {
    const off = byNight
      .filter((row) => row.person === person && row.night > 0 && row.night < 91)
      .map(({ night, hours }) => 60 * (hours - weekHours(person, weekOf(night, left))));
    const deviation = Math.sqrt(mean(off, (value) => value ** 2) ?? NaN);
    expect(deviation).toBeGreaterThan(15);
    expect(deviation).toBeLessThan(30);
  });

  test('quarrels climb from near zero', () => {
    const climb = range(0, 13).map(quarrelsIn);
    expect(climb[0]).toBeLessThanOrEqual(1);
    expect(pairs(climb, (a, b) => b - a).every((step) => step >= -1)).toBe(true);
    expect(mean(climb.slice(7))).toBeGreaterThan(2 * (mean(climb.slice(0, 6)) ?? NaN));
  });

  test('quarrels are highest in the last weeks', () => {
    const rest =
      max(
        quarrels.filter(({ week }) => week < 11),
        (row) => row.quarrels,
      ) ?? NaN;
    expect(quarrelsIn(11)).toBeGreaterThan(rest);
    expect(quarrelsIn(12)).toBe(11);
  });

  test('Oliver comes home later each week', () => {
    expect(evenings.map(({ week }) => week)).toEqual(range(0, 13));
    expect(pairs(evenings, (a, b) => b.home - a.home).every((later) => later > 0)).toBe(true);
    expect(evenings[0]?.home).toBe(17 * 60 + 50);
    expect(evenings[12]?.home).toBe(21 * 60 + 45);
  });
});

describe('after he has gone', () => {
  test('he leaves after thirteen weeks', () => {
    expect(nightOf('door')).toBe(13 * 7);
    expect(nightOf('wedding')).toBe(nightOf('door') - 156 * 7);
  });

  test('the thirteen weeks are his nights at home', () => {
    for (const person of PEOPLE) {
      const together = byWeek.filter((row) => row.person === person && row.week >= 0 && row.week < 13);
      expect(sum(together, (row) => row.nights)).toBe(90);
    }
    const his = range(85, 91).map((night) =>
      byNight.find((row) => row.person === 'father' && row.night === night),
    );
    expect(weekHours('father', 12)).toBeCloseTo(mean(his, (row) => row?.hours) ?? NaN, 5);
  });

  test('both mothers ring the next day', () => {
    expect(nightOf('first-call')).toBe(nightOf('door') + 1);
    expect(nightOf('second-call')).toBe(nightOf('door') + 1);
  });

  test('his nights are whole again', () => {
    for (const night of range(91, 106)) {
      const [whole, ...others] = sleep('father', night);
      expect(others).toEqual([]);
      expect((whole?.to ?? NaN) - (whole?.from ?? NaN)).toBeGreaterThanOrEqual(450);
    }
  });

  test('her weeks are the shortest drawn', () => {
    const hers = [weekHours('mother', 13), weekHours('mother', 14)];
    const rest = byWeek.filter(({ person, week }) => person === 'father' || week < 13);
    expect(max(hers)).toBeLessThan(min(rest, ({ hours }) => hours) ?? NaN);
  });

  test('the shortest night of all is hers', () => {
    const [shortest] = [...byNight].sort((a, b) => a.hours - b.hours);
    expect(shortest?.person).toBe('mother');
    expect(shortest?.night).toBeGreaterThan(91);
  });

  test('the next week is the quietest', () => {
    expect(quarrelsIn(13)).toBe(0);
    expect(quarrelsIn(14)).toBe(0);
    expect(min(range(0, 13), quarrelsIn)).toBeGreaterThan(0);
  });

  test('nothing is drawn beyond now', () => {
    expect(nightOf('now')).toBe(105);
    expect(max(nights, ({ night }) => night)).toBe(105);
    expect(max(wakings, ({ night }) => night)).toBe(105);
    expect(quarrels.map(({ week }) => week)).toEqual(range(-143, 15));
    expect(events.filter(({ night }) => night > 105).map(({ event }) => event)).toEqual(['eighteen']);
    expect(nightOf('eighteen')).toBe(939 * 7);
  });
});

describe('how far the numbers can be trusted', () => {
  test('everything drawn is marked as drawn', () => {
    const drawn = [...nights, ...wakings, ...quarrels, ...evenings];
    expect(new Set(drawn.map(({ basis }) => basis))).toEqual(new Set(['reconstructed']));
  });

  test('events are told, derived or drawn', () => {
    expect([...new Set(events.map(({ basis }) => basis))].sort()).toEqual(
      BASES.filter((basis) => basis !== 'published').sort(),
    );
  });

  test('the night in hospital stays empty', () => {
    expect(PEOPLE.flatMap((person) => sleep(person, 0))).toEqual([]);
  });

  test('nights stand in order', () => {
    const order = nights.map(({ night, person, from }) => [night, PEOPLE.indexOf(person), from] as const);
    const sorted = [...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    expect(order).toEqual(sorted);
  });

  test('published figures are the study’s own', () => {
    const figures = committedRows('published').map(({ id, who, minutes: change }) => [id, who, change]);
    expect(figures).toEqual([
      ['richter2019', 'mothers', -62],
      ['richter2019', 'fathers', -13],
    ]);
  });
});
