import { expect, test } from 'vitest';
import { id, toKebab } from '../../../src/content/fields/kebab.ts';

test.each([
  ['Big One', 'big-one'],
  ['Après-midi', 'apres-midi'],
  ['3. The bag!', 'the-bag'],
  ['…', undefined],
])('%s could be the id %s', (words, nearest) => {
  expect(toKebab(words)).toBe(nearest);
});

test('an id is read, another gets the nearest', () => {
  expect(id.read('the-bag-2')).toEqual({ value: 'the-bag-2' });
  expect(id.read('The bag')).toEqual({ mistakes: [expect.objectContaining({ nearest: 'the-bag' })] });
});
