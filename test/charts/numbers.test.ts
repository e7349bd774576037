import { expect, test } from 'vitest';
import { numbersOf } from '../../src/content/story/picture.ts';
import { stepOf } from '../../src/content/story/pictured.ts';
import { rows, story } from '../fixtures/story.ts';
import { rowFaults, unexplained } from './numberFaults.ts';

test.each(story.steps)('$id: a row explains every mark', (step) => {
  expect(unexplained(rows, step)).toEqual([]);
});

test.each(story.steps)('$id: every row is whole and stands on something', (step) => {
  expect(rowFaults(rows, step)).toEqual([]);
});

const tablesOf = (id: string) => numbersOf(story, stepOf(story, id));

test('weeks outside of the camera are left out', () => {
  const weeks = tablesOf('bag-said')[0]!.rows.map(({ cells }) => cells[0]);
  expect(weeks).toEqual(['Week 11', 'Week 12']);
});

test('a row has its own share of the width', () => {
  const rowsOf = tablesOf('home-fall')[0]!.rows;
  for (const [index, { span }] of rowsOf.slice(1).entries())
    expect(span![0]).toBeCloseTo(rowsOf[index]!.span![1]);
});

test('a total is the sum of its weeks', () => {
  const table = tablesOf('not-sure-ran').find(({ caption }) => caption.startsWith('Quarrels'))!;
  const counts = table.rows.map(({ cells }) => Number(cells[1]));
  expect(counts.at(-1)).toBe(counts.slice(0, -1).reduce((sum, count) => sum + count, 0));
  expect(counts.at(-1)).toBeGreaterThan(0);
});

test('series that the view hides have no rows', () => {
  const heads = tablesOf('now-mine').flatMap(({ columns }) => columns);
  expect(heads.join()).toContain('Emily');
  expect(heads.join()).not.toMatch(/Oliver|Quarrels/);
});

test('a study is named by its citation', () => {
  const study = tablesOf('home-others').at(-1)!.rows;
  expect(study.map(({ basis, study }) => [basis, study])).toEqual([
    ['published', 'richter2019'],
    ['published', 'richter2019'],
  ]);
  expect(study[0]!.source).toContain('Richter');
});

test('intervals of a night follow one another', () => {
  for (const { rows: found } of tablesOf('home-again'))
    for (const [index, { cells }] of found.slice(1).entries()) expect(cells[1]).toBe(found[index]!.cells[2]);
});

test('what a step speaks of comes first', () => {
  expect(tablesOf('bitter-late').map(({ caption }) => caption)).toEqual([
    'When Oliver comes home',
    'Quarrels, week by week',
  ]);
});
