import { expect, test } from 'vitest';
import { inWords } from '../../../src/content/fields/inWords.ts';

test.each([
  [[], ''],
  [['sleep'], 'sleep'],
  [['sleep', 'quarrels'], 'sleep and quarrels'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is said as “%s”', (words, said) => {
  expect(inWords(words, 'and')).toBe(said);
});

test('without a word of its own it is a choice', () => {
  expect(inWords(['told', 'derived', 'published'])).toBe('told, derived or published');
});
