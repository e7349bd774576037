import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/facade/layout.ts';
import { GLOW, glow, kitchen } from '../../../src/charts/facade/marks/kitchen.ts';
import { rows, SIZES } from './rows.ts';

const frame = layoutOf(rows, SIZES['a phone']!);
const dark = (spell: [number, number?]) => ({
  ...rows,
  windows: rows.windows.map((one) => (one.name === 'kitchen' ? { ...one, dark: [spell] as never } : one)),
});

test('her light lies in rings, the widest first', () => {
  const widths = glow(rows, 0, frame).map(({ attributes }) => Number(attributes.width));
  expect(widths).toHaveLength(GLOW);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});

test('a dark kitchen shows nothing of her', () => {
  expect([...glow(dark([-60, 60]), 0, frame), ...kitchen(dark([-60, 60]), 0, frame)]).toEqual([]);
  expect(kitchen(dark([-60, 60]), 120, frame)).toHaveLength(4);
});

test('a house without her has no kitchen', () => {
  const windows = rows.windows.filter(({ name }) => name !== 'kitchen');
  expect(kitchen({ ...rows, windows }, 0, frame)).toEqual([]);
});
