import { polygonContains } from 'd3';
import { expect, test } from 'vitest';
import { LAMP, PILLOW } from '../../../src/charts/plan/flat.ts';
import { pair } from '../../../src/charts/plan/geometry.ts';
import { lampLight } from '../../../src/charts/plan/fromFlat.ts';

/** The corners of a ring of light, from its relative path. */
function corners(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/[Ml](-?[\d.]+),(-?[\d.]+)/g)].map(([, dx, dy]) => [
    (x += Number(dx)),
    (y += Number(dy)),
  ]);
}
const area = (d: string) => {
  const points = corners(d);
  return Math.abs(
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
};

test('the lamp lights round itself, ever wider', () => {
  const rings = lampLight('open');
  for (const ring of rings) expect(polygonContains(corners(ring), pair(LAMP))).toBe(true);
  expect(rings.map(area)).toEqual(rings.map(area).toSorted((a, b) => a - b));
});

test('shut doors keep it in its room', () => {
  const [open, shut] = [lampLight('open').at(-1)!, lampLight('shut').at(-1)!];
  expect(area(shut)).toBeLessThan(area(open));
  expect(polygonContains(corners(open), pair(PILLOW))).toBe(false);
});
