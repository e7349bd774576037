import { expect, test } from 'vitest';
import { packStretches, unpackStretches } from '../../../src/charts/timeline/stretches.ts';

test('what is packed comes out again', () => {
  const stretches: [number, number][] = [
    [-0.0625, 0.25],
    [0.9375, 1.125],
    [1.25, 1.3125],
  ];
  expect(unpackStretches(packStretches(stretches))).toEqual(stretches);
  expect(packStretches(stretches).slice(0, 2)).toEqual([-90, 450]);
});

test('nothing packs to nothing', () => {
  expect(unpackStretches(packStretches([]))).toEqual([]);
});
