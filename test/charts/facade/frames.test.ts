import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/facade/layout.ts';
import { frames } from '../../../src/charts/facade/marks/windowFrames.ts';
import { rows, SIZES } from './rows.ts';

const frame = layoutOf(rows, SIZES['a desk']!);
const drawn = (floor: number, column: number, weight = 1) => {
  const windows = [{ name: 'one', floor, column, dark: [] }];
  const marks = frames({ ...rows, windows }, weight, frame);
  return Object.fromEntries(marks.map(({ key, attributes }) => [key, attributes]));
};

test('a balcony has a rail, no other window', () => {
  expect(drawn(3, 2).rail!.d).not.toBe('');
  expect(drawn(1, 2).rail!.d).toBe('');
  expect(drawn(3, 1).rail!.d).toBe('');
});

test('the bars stand before the light whole', () => {
  const { bar, frame: around } = drawn(3, 1, 0.4);
  expect([bar!.opacity, around!.opacity]).toEqual([undefined, 0.4]);
});
