import { expect, test } from 'vitest';
import { dial } from '../../../src/charts/ring/marks/dial.ts';
import { layoutOf } from '../../../src/charts/ring/layout.ts';
import { number, SIZES } from '../screens.ts';

const frame = layoutOf(SIZES['a phone']!);
const marks = dial(frame);

test('four hours are named, midnight on top', () => {
  const names = marks.filter(({ tag }) => tag === 'text');
  expect(names.map(({ text }) => text)).toEqual(['00', '06', '12', '18']);
  const [midnight, morning, noon, evening] = names as [
    (typeof names)[0],
    (typeof names)[0],
    (typeof names)[0],
    (typeof names)[0],
  ];
  expect(number(midnight, 'y')).toBeLessThan(frame.cy - frame.radius);
  expect(number(noon, 'y')).toBeGreaterThan(frame.cy + frame.radius);
  expect(number(morning, 'x')).toBeGreaterThan(frame.cx + frame.radius);
  expect(number(evening, 'x')).toBeLessThan(frame.cx - frame.radius);
});

test('every hour has a tick, the named longer', () => {
  const lengths = [
    ...String(marks.find(({ key }) => key === 'ticks')!.attributes.d).matchAll(
      /M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)/g,
    ),
  ].map(([, ...at]) => {
    const [x, y, endX, endY] = at.map(Number) as [number, number, number, number];
    return Math.hypot(endX - x, endY - y);
  });
  expect(lengths).toHaveLength(24);
  expect(lengths[6]).toBeGreaterThan(1.5 * lengths[7]!);
});
