import { expect, expectTypeOf, test } from 'vitest';
import { field } from '../../../src/content/fields/field.ts';
import { wholeNumber, word, words } from '../../../src/content/fields/kinds.ts';
import { namingField, readFields, type Checks } from '../../../src/content/fields/readFields.ts';

const said = { about: 'something', example: '1' };
const FIELDS = {
  count: field({ kind: wholeNumber(0, 9), ...said }),
  size: field({ kind: word(['small', 'large']), ...said, otherwise: 'small' }),
  most: field({ kind: (rows: { most: number }) => wholeNumber(0, rows.most), ...said, otherwise: undefined }),
  who: field({ kind: words(['a', 'b']), ...said, otherwise: [] }),
};
const CHECKS: Checks<typeof FIELDS, { most: number }> = {
  count: ({ count, size }) =>
    size === 'large' && count < 5 ? [{ found: String(count), allowed: '5 or more' }] : [],
};
const read = (texts: Record<string, string>) => readFields(FIELDS, texts, { most: 3 }, CHECKS);

test('values follow from the fields', () => {
  const { values } = read({ count: '4', most: '2', who: 'b a' });
  expect(values).toEqual({ count: 4, size: 'small', most: 2, who: ['b', 'a'] });
  expectTypeOf(values!).toEqualTypeOf<{
    count: number;
    size: 'small' | 'large';
    most: number | undefined;
    who: readonly ('a' | 'b')[];
  }>();
});

test('all mistakes are told, and no values', () => {
  expect(read({ most: '4', size: 'lagre', who: 'a' })).toEqual({
    mistakes: [
      { field: 'count', found: '', allowed: 'a whole number from 0 to 9' },
      { field: 'size', found: 'lagre', allowed: 'one of small or large', nearest: 'large' },
      { field: 'most', found: '4', allowed: 'a whole number from 0 to 3' },
    ],
  });
});

test('values are checked together', () => {
  expect(read({ count: '4', size: 'large' }).mistakes).toEqual([
    { field: 'count', found: '4', allowed: '5 or more' },
  ]);
  expect(read({ count: '5', size: 'large' }).mistakes).toEqual([]);
});

test('no check is asked about what cannot be read', () => {
  expect(read({ count: 'x', size: 'large' }).mistakes).toHaveLength(1);
  expect(read({ count: '4', size: 'lagre' }).mistakes).toHaveLength(1);
});

test('a blank is not a missing text', () => {
  expect(read({ count: '1', size: '' }).mistakes).toEqual([
    { field: 'size', found: '', allowed: 'one of small or large' },
  ]);
});

test('a mistake can name its field', () => {
  expect(namingField({ field: 'size', found: 'x', allowed: 'a size' })).toEqual({
    found: 'x',
    allowed: 'in size, a size',
  });
});
