import { readFileSync } from 'node:fs';
import { STUDIES } from '../charts/plan/assumptions.ts';
import { readTable } from '../content/data/tables.ts';

const FILE = 'content/data/published.csv';

interface Figure {
  /** The study's id, on its first figure only: it names a place on the page. */
  id?: string;
  figure: string;
  population: string;
  citation: string;
  doi: string;
}

/** The published figures as a reader is told them, in the file's order. */
export function publishedFigures(text = readFileSync(FILE, 'utf8')): Figure[] {
  const { rows } = readTable('published', text, FILE);
  return rows.map(({ id, who, minutes, ...study }, index) => ({
    ...(rows.findIndex((row) => row.id === id) === index && { id }),
    figure: `Other ${who}: ${Math.abs(minutes)} minutes a night ${minutes < 0 ? 'less' : 'more'} in the first three months, against before the pregnancy.`,
    population: study.population,
    citation: study.citation,
    doi: study.doi,
  }));
}

/** Every published figure that a picture stands on: the table's, then the sound's. */
export const allFigures = (): Figure[] => [...publishedFigures(), ...STUDIES];

/** Where a publication is found. */
export const doiUrl = (doi: string): string => `https://doi.org/${doi}`;
