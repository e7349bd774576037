import { maxIndex, pairs } from 'd3';
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/charts/kit/placeLabels.ts';
import { describeView } from '../../../src/charts/timeline/describe.ts';
import { asleepByWeek } from '../../../src/charts/timeline/sleepNumbers.ts';
import { timelineScene } from '../../../src/charts/timeline/timelineScene.ts';
import { boxOf, number, SIZES } from '../screens.ts';
import { wordFaults } from '../wordFaults.ts';
import { rows, steps, stepView } from './rows.ts';

describe.each(Object.entries(SIZES))('on %s', (_, size) => {
  test.each(steps)('$id: words neither overlap nor leave', ({ view }) => {
    const scene = timelineScene(rows, view, size);
    expect(scene.marks.filter(({ tag }) => tag === 'text').length).toBeGreaterThan(1);
    expect(wordFaults(scene, size.text)).toEqual([]);
  });
});

describe('the picture', () => {
  const size = SIZES['a desk']!;
  const marks = (id: string) => timelineScene(rows, stepView(id), size).marks;
  const mark = (id: string, key: string) => marks(id).find((one) => one.key === key);

  test.each(steps)('$id: keys are unique, no number is broken', ({ view }) => {
    const scene = timelineScene(rows, view, size);
    expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
    expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/);
  });

  test('is the same for the same view', () => {
    expect(marks('bitter-shouted')).toEqual(marks('bitter-shouted'));
  });

  test('has one bar for each quarrel', () => {
    const bars = marks('bitter-argued').filter(({ className: role }) => role === 'quarrels');
    const counted = rows.quarrels
      .filter(([week]) => week >= 0 && week < 13)
      .reduce((sum, [, count]) => sum + count, 0);
    expect(bars).toHaveLength(counted);
  });

  test('hangs the quarrels below the axis, the nights above', () => {
    const axis = number(mark('bitter-argued', 'axis')!, 'y1');
    for (const bar of marks('bitter-argued').filter(({ className: role }) => role === 'quarrels'))
      expect(number(bar, 'y')).toBeGreaterThan(axis);
    expect(number(mark('before-nights', 'point-mother@-126')!, 'cy')).toBeLessThan(axis);
  });

  test('a value’s label says what its row says', () => {
    const [, hours] = rows.weeks.mother.find(([week]) => week === 13)!;
    const spoken = mark('not-sure-gave', 'label-mother@13')!.text!;
    const [, whole, minutes] = /Emily (\d+) h(?: (\d+))?/.exec(spoken)!;
    expect(Math.abs(Number(whole) + Number(minutes ?? 0) / 60 - hours)).toBeLessThanOrEqual(1 / 12);
  });

  test('says “none” for the week after he has gone', () => {
    expect(mark('not-sure-trust', 'label-quarrels@13')!.text).toBe('none');
  });

  test('thirteen weeks are a sliver in eighteen years', () => {
    const { from, to } = stepView('now-next');
    expect(13 / (to - from)).toBeLessThan(0.015);
    expect(mark('now-next', 'note-eighteen')).toBeDefined();
    expect(
      marks('now-next')
        .filter(({ className: role }) => role === 'tick-name')
        .map(({ text: words }) => words),
    ).toEqual(['birth', '6 years', '12 years', '18 years']);
  });

  test('draws the study as a change from each one’s before', () => {
    const y = (who: string) => number(mark('home-others', `band-richter2019-${who}`)!, 'y1');
    const hour =
      (number(mark('home-others', 'hours-6')!, 'y1') - number(mark('home-others', 'hours-9')!, 'y1')) / 3;
    const before = (who: 'mother' | 'father') => {
      const nights = rows.weeks[who].filter(([week]) => week < 0);
      return nights.reduce((sum, [, hours]) => sum + hours, 0) / nights.length;
    };
    const apart = before('father') - 13 / 60 - (before('mother') - 62 / 60);
    expect((y('mothers') - y('fathers')) / hour).toBeCloseTo(apart, 1);
  });

  test('at the door he stands with the bag', () => {
    for (const [on, one] of Object.entries(SIZES))
      for (const id of ['bag-packed', 'bag-said']) {
        const { marks } = timelineScene(rows, stepView(id), one);
        const [body] = marks.filter(({ key }) => key.startsWith('leaving-door'));
        const [, x, top, scale] = /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/
          .exec(String(body!.attributes.transform))!
          .map(Number) as [number, number, number, number];
        const height = scale * 400;
        expect(height, on).toBeGreaterThanOrEqual(43);
        expect(top, on).toBeGreaterThan(0);
        const staff = number(
          marks.find(({ key }) => key === 'staff-door')!,
          'x1',
        );
        expect(x + height * 0.15, on).toBeLessThan(staff);
        const figure = { x: x - height * 0.15, y: top, width: height * 0.3, height };
        const words = marks.filter(({ tag, className: role }) => tag === 'text' && role !== 'source');
        expect(
          words.filter((word) => overlaps(boxOf(word, one), figure)).map(({ text: words }) => words),
        ).toEqual([]);
      }
  });

  /** Where each tread of his line begins, and the last one ends. */
  const treads = (id: string) =>
    [...String(mark(id, 'father-line')!.attributes.d).matchAll(/[MH](-?[\d.]+)[,V]([\d.]+)/g)].map(
      ([, x, y]) => ({ x: Number(x), y: Number(y) }),
    );
  const door = (id: string) => number(mark(id, 'staff-door')!, 'x1');

  test('his line rises on the night he leaves', () => {
    for (const id of ['not-sure-gave', 'not-sure-trust']) {
      const steps = pairs(treads(id), (one, next) => ({ x: next.x, by: one.y - next.y }));
      expect(steps[maxIndex(steps, ({ by }) => by)]!.x, id).toBe(door(id));
    }
  });

  test('a picture that ends with the door ends there', () => {
    for (const id of ['bag-packed', 'bag-said']) {
      expect(treads(id).at(-1)!.x, id).toBe(door(id));
      expect(describeView(rows, stepView(id)), id).not.toMatch(/ [78] hours/);
      expect(JSON.stringify(asleepByWeek(rows, stepView(id))), id).not.toContain('Week 13');
    }
  });

  test('after the door he is gone', () => {
    for (const id of ['bag-three-months', 'not-sure-gave', 'not-sure-trust', 'not-sure-ran'])
      expect(marks(id).filter(({ key }) => key.startsWith('leaving'))).toEqual([]);
  });

  test('a tall picture leaves air above and below', () => {
    const top = (id: string) => Math.min(...marks(id).map((one) => number(one, 'y') || Infinity));
    expect(top('before-wedding')).toBeGreaterThan(size.height * 0.12);
    expect(number(mark('before-wedding', 'axis')!, 'y1')).toBeLessThan(size.height * 0.78);
  });

  test('the room for quarrels is measured while empty', () => {
    expect(mark('nine-months-scans', 'quarrels-5-name')!.text).toBe('5 quarrels a week');
    expect(mark('before-wedding', 'quarrels-5')).toBeUndefined();
  });
});
