import { expect, test } from 'vitest';
import { readPoints, stroke } from '../../../src/charts/facade/path.ts';

test('a stroke is written the short way', () => {
  expect(stroke([1, 1], [1, 2.04], [3, 2], [4, 5])).toBe('M1,1V2H3L4,5');
});

test('points are read as shares', () => {
  expect(readPoints('-3,0 50,100')).toEqual([
    [-0.03, 0],
    [0.5, 1],
  ]);
});
