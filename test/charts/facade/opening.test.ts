import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/facade/layout.ts';
import { bars, kindOf, opening } from '../../../src/charts/facade/marks/opening.ts';
import { rows, SIZES } from './rows.ts';

test.each(Object.entries(SIZES))('on %s windows stand in their columns', (_, size) => {
  const frame = layoutOf(rows, size);
  for (const column of [1, 2, 3, 4, 5, 6]) {
    const { x, y, width, height } = opening(3, column, frame);
    expect(width).toBeLessThan(frame.pitch);
    expect(x + width / 2).toBeCloseTo(frame.x(column));
    expect([y >= frame.y(3), y + height <= frame.y(2)]).toEqual([true, true]);
  }
});

test('each kind of window has its bar', () => {
  const box = { x: 0, y: 0, width: 100, height: 100 };
  const drawn = [1, 2, 3, 4].map((column) => [kindOf(column), bars(column, box)]);
  expect(drawn).toEqual([
    ['sash', 'M0,48H100'],
    ['door', 'M50,0V100'],
    ['small', ''],
    ['casement', 'M78,0V100'],
  ]);
});
