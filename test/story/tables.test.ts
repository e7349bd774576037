import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileNote } from '../../src/content/data/fileNote.ts';
import { readTable, TABLES, type TableName } from '../../src/content/data/tables.ts';
import { describeProblem } from '../../src/content/fields/problem.ts';
import { committedText } from './committed.ts';

const names = Object.keys(TABLES) as TableName[];

test.each(names)('%s.csv has rows and no mistakes', (name) => {
  const { rows, problems } = readTable(name, committedText(name), `content/data/${name}.csv`);
  expect(problems.map(describeProblem)).toEqual([]);
  expect(rows.length).toBeGreaterThan(0);
});

test.each(names)('%s.md names every column', (name) => {
  const note = fileNote(readFileSync(`content/data/${name}.md`, 'utf8'));
  expect(note.columns.map(([column]) => column)).toEqual(Object.keys(TABLES[name].columns));
  expect(note.sections.length).toBeGreaterThan(0);
  expect(note.lead).toMatch(/^One line/);
});
