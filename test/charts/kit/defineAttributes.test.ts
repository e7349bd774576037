import { expect, test } from 'vitest';
import { defineAttributes } from '../../../src/charts/kit/defineAttributes.ts';
import { field } from '../../../src/content/fields/field.ts';
import { wholeNumber } from '../../../src/content/fields/kinds.ts';

const { read } = defineAttributes({
  fields: {
    nights: field({
      kind: ({ most }: { most: number }) => wholeNumber(0, most),
      about: 'how many nights',
      example: '2',
    }),
  },
  checks: { nights: ({ nights }) => (nights === 1 ? [{ found: '1', allowed: 'no single night' }] : []) },
  view: ({ nights }, { most }) => ({ share: nights / most }),
});

test('a view follows from values and rows', () => {
  expect(read({ nights: '2' }, { most: 4 })).toEqual({ view: { share: 0.5 }, mistakes: [] });
});

test.each(['5', '1'])('%s makes a mistake and no view', (nights) => {
  const reading = read({ nights }, { most: 4 });
  expect(reading.mistakes).toMatchObject([{ field: 'nights', found: nights }]);
  expect(reading).not.toHaveProperty('view');
});
