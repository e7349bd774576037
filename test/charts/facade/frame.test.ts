import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/facade/layout.ts';
import { rows, SIZES } from './rows.ts';

test.each(Object.entries(SIZES))('on %s the house fills its room', (_, size) => {
  const { roof, y, street, foot, left, x, pitch } = layoutOf(rows, size);
  const rising = [0, roof, y(7), y(1), street, foot, size.height];
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  expect(x(1) - pitch / 2).toBeGreaterThan(left);
  expect(x(6) + pitch / 2).toBeLessThanOrEqual(size.width);
});

test('wide, the left is left to the sky', () => {
  const [wide, narrow] = [SIZES['a desk']!, SIZES['a phone']!].map((size) => layoutOf(rows, size));
  expect([wide!.isWide, narrow!.isWide]).toEqual([true, false]);
  expect(wide!.left / wide!.width).toBeGreaterThan(4 * (narrow!.left / narrow!.width));
  expect(wide!.margin + wide!.hourSize * 3).toBeLessThan(wide!.left);
});
