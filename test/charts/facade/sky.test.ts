import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/facade/layout.ts';
import { sky } from '../../../src/charts/facade/marks/sky.ts';
import { rows, SIZES, view } from './rows.ts';

const marks = (on: string) => sky(view({ at: '23:00' }), layoutOf(rows, SIZES[on]!));
const light = (on: string) =>
  marks(on).flatMap(({ attributes }) =>
    'fill-opacity' in attributes ? [[Number(attributes.y), Number(attributes['fill-opacity'])] as const] : [],
  );

test.each(['a phone', 'a desk'])('on %s it is brightest at the roofs', (on) => {
  const { roof, isWide, height } = layoutOf(rows, SIZES[on]!);
  const [brightest] = light(on).toSorted(([, a], [, b]) => b - a)[0]!;
  expect(Math.abs(brightest - (isWide ? height / 2 : roof))).toBeLessThan(height / 20);
  expect(light(on)[0]![1]).toBeLessThan(0.02);
  expect(light(on).at(-1)![1]).toBeLessThan(0.02);
});

test('only a wide sky has roofs across', () => {
  expect(marks('a desk').filter(({ key }) => key === 'roofs')).toHaveLength(1);
  expect(marks('a phone').filter(({ key }) => key === 'roofs')).toEqual([]);
});
