import { randomLcg, sum } from 'd3';
import { expect, test } from 'vitest';
import { splitMinutes } from '../../../scripts/data/splitMinutes.ts';

const split = (total: number, parts: number) => splitMinutes(total, parts, [35, 70], randomLcg(0.5));

test.each([
  [140, 4],
  [215, 4],
  [280, 4],
])('%d minutes in %d parts add up again', (total, parts) => {
  expect(sum(split(total, parts))).toBe(total);
});

test('every part keeps within the ends', () => {
  const parts = [100, 215, 400].flatMap((total) => split(total, 4));
  expect(parts.every((part) => part >= 35 && part <= 70 && part % 5 === 0)).toBe(true);
});

test('no parts are an empty list', () => {
  expect(split(100, 0)).toEqual([]);
});
