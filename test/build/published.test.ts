import { expect, test } from 'vitest';
import { publishedFigures } from '../../src/build/published.ts';

const HEAD = 'id,who,minutes,population,citation,doi,basis\n';

test('figures say whether it is less or more', () => {
  const figures = publishedFigures(
    `${HEAD}a2019,mothers,-62,people,A 2019,10.1/a,published\na2019,fathers,5,people,A 2019,10.1/a,published\n`,
  );
  expect(figures.map(({ figure }) => figure.split(' in ')[0])).toEqual([
    'Other mothers: 62 minutes a night less',
    'Other fathers: 5 minutes a night more',
  ]);
});

test('a study has its place once', () => {
  const ids = publishedFigures().map(({ id }) => id);
  expect(ids).toEqual(['richter2019', undefined]);
});
