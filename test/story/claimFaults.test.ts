import { expect, test } from 'vitest';
import { claimFaults } from '../../src/story/claimFaults.ts';
import { committedTables } from '../data/committed.ts';

const tables = committedTables();
const faults = (claim: string) =>
  claimFaults(claim, tables).map(({ found, allowed, nearest }) =>
    [found, allowed, nearest].filter(Boolean).join(' | '),
  );

test.each([
  'emily@11 < oliver@11',
  'emily@0..12<oliver@0..12',
  'evenings@0 < evenings@3 < evenings@12',
  'quarrels@13..14 < quarrels@0..12, emily@-1 < oliver@-1',
  'quarrels@-40..-1 < askings@-60',
])('%s holds', (claim) => {
  expect(faults(claim)).toEqual([]);
});

const WRONG = 'in holds, what is so: as content/data/';

test.each([
  ['oliver@11 < emily@11', `${WRONG}nights.csv has it, oliver@11 is 5 h 18 and emily@11 is 3 h 57`],
  ['quarrels@13 < quarrels@14', `${WRONG}quarrels.csv has it, quarrels@13 is 0 and quarrels@14 is 0`],
  ['quarrels@0..12 < quarrels@9..11', `${WRONG}quarrels.csv has it, quarrels@12 is 11 and quarrels@10 is 8`],
  ['evenings@12 < evenings@0', `${WRONG}evenings.csv has it, evenings@12 is 21:45 and evenings@0 is 17:50`],
])('%s is refused, naming both figures', (claim, allowed) => {
  expect(faults(claim)).toEqual([`${claim} | ${allowed}`]);
});

test('only the false part of a chain is told', () => {
  expect(faults('evenings@0 < evenings@12 < evenings@3')).toEqual([
    expect.stringMatching(/^evenings@12 < evenings@3 \|/),
  ]);
});

const EXAMPLE = 'such as emily@11 < oliver@11';
const TERM = 'in holds, emily, oliver, quarrels, askings or evenings, then @ and a week, or two as in 0..12';

test.each([
  ['emily@11', `emily@11 | in holds, figures with < between them, ${EXAMPLE}`],
  ['emily@11 <', `emily@11 < | in holds, figures with < between them, ${EXAMPLE}`],
  ['emly@11 < oliver@11', `emly@11 | ${TERM} | emily`],
  ['emly < oliver@11', `emly | ${TERM} | emily`],
  ['emily < oliver@11', `emily | ${TERM}`],
  ['emily@x < oliver@11', `emily@x | ${TERM}`],
  ['emily@200 < oliver@11', 'emily@200 | in holds, emily@ and weeks that content/data/nights.csv has'],
  ['emily@14..15 < oliver@11', 'emily@14..15 | in holds, emily@ and weeks that content/data/nights.csv has'],
  ['emily@5..2 < oliver@11', 'emily@5..2 | in holds, emily@ and weeks that content/data/nights.csv has'],
  ['emily@5 < quarrels@5', `emily@5 < quarrels@5 | in holds, two figures of one kind, ${EXAMPLE}`],
])('%s cannot be read', (claim, fault) => {
  expect(faults(claim)).toEqual([fault]);
});
