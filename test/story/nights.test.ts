import { expect, test } from 'vitest';
import { night } from '../../src/charts/night/night.ts';
import { readContent } from '../../src/content/story/readContent.ts';
import { stateFaults } from '../charts/night/stateFaults.ts';
import { committedTables } from './committed.ts';

const { nights } = night.rows(committedTables(), readContent().cast);

test.each(Object.entries(nights))('night %s: cells follow the rows of sleep', (_, one) => {
  expect(stateFaults(one)).toEqual([]);
});
