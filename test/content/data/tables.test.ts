import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/fields/problem.ts';
import { readTable, type TableName } from '../../../src/content/data/tables.ts';

const told = (name: TableName, text: string) => readTable(name, text, 'x.csv').problems.map(describeProblem);
const nights = (...lines: string[]) => ['person,night,from,to,basis', ...lines].join('\n');

test('stretches become minutes from the birth', () => {
  const { rows } = readTable('nights', nights('mother,2,22:30,00:45,told'), 'x.csv');
  expect(rows).toEqual([{ person: 'mother', night: 2, from: 2790, to: 2925, basis: 'told' }]);
});

test('wakings and evenings become numbers', () => {
  const waking = readTable('wakings', 'night,time,basis\n3,06:00,told', 'x.csv');
  expect(waking.rows).toEqual([{ night: 3, at: 4680, basis: 'told' }]);
  const evening = readTable('evenings', 'week,home,basis\n12,21:45,told', 'x.csv');
  expect(evening.rows).toEqual([{ week: 12, home: 1305, basis: 'told' }]);
});

test('events leave out blank clock and minutes', () => {
  const text = 'event,night,clock,minutes,label,basis\nhome,1,,,We came home,told\nnow,105,12:00,5,Now,told';
  expect(readTable('events', text, 'x.csv')).toEqual({
    rows: [
      { event: 'home', night: 1, label: 'We came home', basis: 'told' },
      { event: 'now', night: 105, at: 150_480, minutes: 5, label: 'Now', basis: 'told' },
    ],
    problems: [],
  });
});

test('every bad cell is told in one run', () => {
  expect(
    told(
      'nights',
      nights('mothr,2,9:30,25:10,tolled', 'father,106,,02:00,told', 'father,3.5,01:00,02:00,told'),
    ),
  ).toEqual([
    'x.csv:2, column "person": found "mothr", allowed: mother or father. Did you mean "mother"?',
    'x.csv:2, column "from": found "9:30", allowed: a clock time HH:MM. Did you mean "09:30"?',
    'x.csv:2, column "to": found "25:10", allowed: a clock time HH:MM.',
    'x.csv:2, column "basis": found "tolled", allowed: told, derived, reconstructed or published. Did you mean "told"?',
    'x.csv:3, column "night": found "106", allowed: a whole number from -1001 to 105.',
    'x.csv:3, column "from": found nothing, allowed: a clock time HH:MM.',
    'x.csv:4, column "night": found "3.5", allowed: a whole number from -1001 to 105.',
  ]);
});

test('a misspelt column is told once', () => {
  expect(told('nights', 'person,night,form,to,basis\nmother,1,22:00,23:00,tld')).toEqual([
    'x.csv:1, column 3: found "form", allowed: the columns person, night, from, to or basis. Did you mean "from"?',
    'x.csv:2, column "basis": found "tld", allowed: told, derived, reconstructed or published. Did you mean "told"?',
  ]);
});

test('missing, unknown and repeated columns are told', () => {
  expect(told('evenings', 'week,basis,basis,remarks')).toEqual([
    'x.csv:1, column 3: found "basis", allowed: each column once.',
    'x.csv:1, column 4: found "remarks", allowed: the columns week, home or basis.',
    'x.csv:1: found nothing, allowed: a column "home".',
  ]);
});

test('an empty file lacks every column', () => {
  expect(told('evenings', '')).toHaveLength(3);
});

test('columns may stand in any order', () => {
  expect(told('evenings', 'basis,home,week\ntold,18:00,1')).toEqual([]);
});

test('a line with a cell too few is told', () => {
  expect(told('evenings', 'week,home,basis\n1,18:00\n2,18:00,told')).toEqual([
    'x.csv:2: found "2 cells", allowed: 3 cells, as in the first line.',
  ]);
});

test('two lines for one key are told', () => {
  expect(told('quarrels', 'week,quarrels,askings,basis\n1,0,0,told\n2,0,0,told\n1,3,0,told')).toEqual([
    'x.csv:4: found "1", allowed: one line for each week. Line 2 has it too.',
  ]);
});

test('a stretch that runs backwards is told', () => {
  expect(told('nights', nights('mother,2,02:00,23:00,told'))).toEqual([
    'x.csv:2, column "to": found "23:00", allowed: a time after 02:00, where the stretch begins (a night runs from 18:00 to 17:59).',
  ]);
});

test('overlapping stretches of one person are told', () => {
  const lines = ['mother,2,22:00,02:00,told', 'mother,2,23:00,23:30,told', 'mother,2,01:00,03:00,told'];
  expect(told('nights', nights(...lines))).toEqual([
    'x.csv:3, column "from": found "23:00", allowed: a time from 02:00 on, where the stretch of line 2 ends.',
    'x.csv:4, column "from": found "01:00", allowed: a time from 02:00 on, where the stretch of line 2 ends.',
  ]);
});

test('touching stretches and other sleepers pass', () => {
  const lines = ['mother,2,22:00,00:00,told', 'mother,2,00:00,02:00,told', 'father,2,22:30,01:00,told'];
  expect(told('nights', nights(...lines))).toEqual([]);
});
