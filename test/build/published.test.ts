import { expect, test } from 'vitest';
import { publishedFigures } from '../../src/build/published.ts';

const study = (who: string, minutes: number) => `a2019,${who},${minutes},people,A 2019,10.1/a,published\n`;
const figures = publishedFigures(
  `id,who,minutes,population,citation,doi,basis\n${study('mothers', -62)}${study('fathers', 5)}`,
);

test('figures say whether it is less or more', () => {
  expect(figures.map(({ figure }) => figure.split(' in ')[0])).toEqual([
    'Other mothers: 62 minutes a night less',
    'Other fathers: 5 minutes a night more',
  ]);
});

test('a study has its place once', () => {
  expect(figures.map(({ id }) => id)).toEqual(['a2019', undefined]);
});
