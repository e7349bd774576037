import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/ring/layout.ts';
import { ringScene } from '../../../src/charts/ring/ringScene.ts';
import { asked, rows, views } from './views.ts';
import { boxOf, number, SIZES } from '../screens.ts';
import { wordFaults } from '../wordFaults.ts';

const named = Object.entries(views);

describe.each(Object.entries(SIZES))('on %s', (_, size) => {
  test.each(named)('%s: words neither overlap nor leave', (_, view) => {
    expect(wordFaults(ringScene(rows, view, size), size.text)).toEqual([]);
  });

  test.each(named)('%s: the middle’s words stay in the hole', (_, view) => {
    const { cx, cy, hole } = layoutOf(size);
    const middle = ringScene(rows, view, size).marks.filter(({ key }) => /^(words|feeds|call)-/.test(key));
    for (const mark of middle.filter(({ tag }) => tag === 'text')) {
      const { x, y, width, height } = boxOf(mark, size);
      for (const corner of [y, y + height])
        expect(Math.hypot(x - cx + width, corner - cy), mark.text).toBeLessThan(hole);
    }
  });

  test.each(named)('%s: keys are unique, no number is broken', (_, view) => {
    const { marks } = ringScene(rows, view, size);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(JSON.stringify(marks)).not.toMatch(/null|NaN|Infinity|undefined/);
  });
});

describe('the picture', () => {
  const size = SIZES['a desk']!;
  const frame = layoutOf(size);
  const marks = (name: string) => ringScene(rows, views[name]!, size).marks;
  const role = (name: string, part: string) =>
    marks(name).filter(({ className: role }) => role.split(' ').includes(part));
  /** Where a path ends, in hours of the clock. */
  const ends = (d: string) => {
    const [x, y] = d
      .split(/[A-Z,]/)
      .slice(-2)
      .map(Number) as [number, number];
    return ((Math.atan2(x - frame.cx, frame.cy - y) / Math.PI) * 12 + 24) % 24;
  };

  test('a band ends at the hour promised', () => {
    const wash = marks('mothers').find(({ key }) => key === 'wash-hers')!;
    expect(ends(String(wash.attributes.d))).toBeCloseTo(6 + 9.5, 1);
  });

  test('the night is hatched only once it comes', () => {
    expect(role('mothers', 'ring-night')).toHaveLength(0);
    expect(role('promised', 'ring-night')).toHaveLength(2);
  });

  test('says day and night when full', () => {
    expect(role('promised', 'ring-words').map(({ text: words }) => words)).toEqual(['day and night']);
    expect(role('gave in', 'ring-words')).toEqual([]);
  });

  test('comes back empty in the calls', () => {
    for (const name of ['empty', 'first call', 'both calls', 'fed'])
      expect([...role(name, 'ring-wash'), ...role(name, 'ring-night')]).toEqual([]);
    expect(role('empty', 'ring-edge')).toEqual(role('promised', 'ring-edge'));
  });

  test('a call stands in the middle, not at an hour', () => {
    const calls = role('both calls', 'ring-call');
    expect(calls).toHaveLength(2);
    for (const call of calls) {
      expect(number(call, 'cx')).toBe(frame.cx);
      expect(Math.abs(number(call, 'cy') - frame.cy)).toBeLessThan(frame.hole / 2);
    }
  });

  test('the feeds go round the day, every two hours', () => {
    const hours = role('fed', 'ring-feed').map(({ attributes: { d } }) => ends(String(d).replace('L', 'A')));
    expect(hours).toHaveLength(12);
    for (const [index, hour] of hours.slice(1).entries()) expect(hour - hours[index]!).toBeCloseTo(2, 1);
  });

  test('only the feeds have Emily’s colour', () => {
    for (const name of ['promised', 'both calls'])
      expect([...role(name, 'mother'), ...role(name, 'ring-feed')]).toEqual([]);
  });

  test.each(Object.entries(SIZES))('on %s each band has its name', (_, size) => {
    const words = ringScene(rows, views.promised!, size).marks.flatMap(({ text: words }) => words ?? []);
    expect(words.filter((word) => word.endsWith(' mum')).sort()).toEqual(['his mum', 'my mum']);
  });

  test('is the same for the same view', () => {
    expect(ringScene(rows, asked({ his: '5' }), size)).toEqual(ringScene(rows, asked({ his: '5' }), size));
  });
});
