import { expect, test } from 'vitest';
import { drawnTables } from '../../scripts/data/drawnTables.ts';
import { committedText } from './committed.ts';

const names = ['nights', 'wakings', 'quarrels', 'evenings', 'windows'] as const;

test.each(names)('redrawing %s gives the committed file', (name) => {
  expect(drawnTables()[name]).toBe(committedText(name));
});
