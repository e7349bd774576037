import { expect, test } from 'vitest';
import { COUNTS } from '../../src/content/prose/counts.ts';
import { committedTables } from './committed.ts';

const tables = committedTables();

test.each([
  ['nights-together', 91],
  ['weeks-together', 13],
  ['months-together', 2.99],
  ['weeks-so-far', 15],
  ['weeks-of-childhood', 939],
  ['years-of-childhood', 18],
  ['years-married', 3.03],
  ['half-hour', 0.5],
  ['between-wakings', 2],
  ['mothers-lose', 1.03],
  ['fathers-lose', 0.22],
  ['bedrooms', 2],
])('%s is what the story says', (name, value) => {
  expect(COUNTS[name]?.value(tables)).toBeCloseTo(value, 2);
});
