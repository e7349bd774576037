import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import { linear } from '../../../src/charts/kit/linear.ts';

const values = [-150, -3.5, 0, 12.95, 939];

test.each([
  [
    [-150, 939],
    [0, 390],
  ],
  [
    [0, 9],
    [330, 40],
  ],
  [
    [-14, 0],
    [12, 900],
  ],
] as [[number, number], [number, number]][])('%j to %j scales as D3 does', (domain, range) => {
  const [ours, theirs] = [linear(domain, range), scaleLinear(domain, range)];
  for (const value of values) {
    expect(ours(value)).toBeCloseTo(theirs(value), 9);
    expect(ours.invert(value)).toBeCloseTo(theirs.invert(value), 9);
  }
  expect([ours.domain(), ours.range()]).toEqual([theirs.domain(), theirs.range()]);
});
