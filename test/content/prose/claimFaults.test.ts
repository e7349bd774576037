import { expect, test } from 'vitest';
import { STEP } from '../../../src/content/chapters/readStep.ts';
import { namingField, readFields } from '../../../src/content/fields/readFields.ts';
import { tables } from '../../fixtures/story.ts';

const faults = (holds: string) =>
  readFields({ holds: STEP.holds }, { holds }, tables)
    .mistakes.map(namingField)
    .map(({ found, allowed, nearest }) => [found, allowed, nearest].filter(Boolean).join(' | '));

test.each([
  'mother@11 < father@11',
  'mother@0..12<father@0..12',
  'evenings@0 < evenings@3 < evenings@12',
  'quarrels@13..14 < quarrels@0..12, mother@-1 < father@-1',
  'quarrels@-14..-1 < askings@-60',
])('%s holds', (claim) => {
  expect(faults(claim)).toEqual([]);
});

const WRONG = 'in holds, what is so: as content/data/';

test.each([
  ['father@11 < mother@11', `${WRONG}nights.csv has it, father@11 is 5 h 18 and mother@11 is 3 h 57`],
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

const EXAMPLE = 'such as mother@11 < father@11';
const TERM = 'in holds, mother, father, quarrels, askings or evenings, then @ and a week, or two as in 0..12';

test.each([
  ['mother@11', `mother@11 | in holds, figures with < between them, ${EXAMPLE}`],
  ['mother@11 <', `mother@11 < | in holds, figures with < between them, ${EXAMPLE}`],
  ['mothr@11 < father@11', `mothr@11 | ${TERM} | mother`],
  ['mothr < father@11', `mothr | ${TERM} | mother`],
  ['mother < father@11', `mother | ${TERM}`],
  ['mother@x < father@11', `mother@x | ${TERM}`],
  ['mother@200 < father@11', 'mother@200 | in holds, mother@ and weeks that content/data/nights.csv has'],
  [
    'mother@14..15 < father@11',
    'mother@14..15 | in holds, mother@ and weeks that content/data/nights.csv has',
  ],
  ['mother@5..2 < father@11', 'mother@5..2 | in holds, mother@ and weeks that content/data/nights.csv has'],
  ['mother@5 < quarrels@5', `mother@5 < quarrels@5 | in holds, two figures of one kind, ${EXAMPLE}`],
])('%s cannot be read', (claim, fault) => {
  expect(faults(claim)).toEqual([fault]);
});
