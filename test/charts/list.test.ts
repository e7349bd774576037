import { expect, test } from 'vitest';
import { list } from '../../src/charts/list.ts';

test.each([
  [[], ''],
  [['sleep'], 'sleep'],
  [['sleep', 'quarrels'], 'sleep and quarrels'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is said as “%s”', (words, said) => {
  expect(list(words)).toBe(said);
});
