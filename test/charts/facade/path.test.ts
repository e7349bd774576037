import { expect, test } from 'vitest';
import { readPoints } from '../../../src/charts/kit/points.ts';
import { stroke } from '../../../src/charts/facade/marks/path.ts';

test('a stroke is written the short way', () => {
  expect(stroke([1, 1], [1, 2.04])).toBe('M1,1V2');
  expect(stroke([1, 2], [3, 2])).toBe('M1,2H3');
  expect(stroke([3, 2], [4, 5])).toBe('M3,2L4,5');
});

test('points are read as shares', () => {
  expect(readPoints('-3,0 50,100', 100)).toEqual([
    [-0.03, 0],
    [0.5, 1],
  ]);
});
