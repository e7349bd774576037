import { mean } from 'd3';
import { expect, test } from 'vitest';
import { askWords } from '../../../src/charts/guess/askWords.ts';
import { compareWords } from '../../../src/charts/guess/compareWords.ts';
import { noGuess, setWeek } from '../../../src/charts/guess/drawStroke.ts';
import { hoursAloud } from '../../../src/charts/kit/hours.ts';
import { asked, level, rows } from './views.ts';

const slept = (from: number, to: number) =>
  mean(
    rows.weeks.mother.filter(([week]) => week >= from && week <= to),
    ([, hours]) => hours,
  )!;
const theirs = (from: number, to: number) => hoursAloud(slept(from, to));
const less = (drawn: number, from: number, to: number) => hoursAloud(drawn - slept(from, to));

test('a whole guess is compared with all weeks', () => {
  expect(compareWords(rows, asked, level(6))).toBe(
    `You drew 6 hours a night on average. Hers were ${theirs(0, 12)}, ${less(6, 0, 12)} less. Drawn to fit her words, not measured: sleep.`,
  );
});

test('part of a guess is compared with its own weeks', () => {
  const guess = setWeek(setWeek(noGuess(asked), 11, 6), 12, 7);
  expect(compareWords(rows, asked, guess)).toContain(
    `You drew 2 weeks, at 6 hours 30 minutes a night on average. Hers were ${theirs(11, 12)}, ${less(6.5, 11, 12)} less.`,
  );
  expect(theirs(11, 12)).not.toBe(theirs(0, 12));
});

test('who drew too little is told of more', () => {
  expect(compareWords(rows, asked, level(2))).toMatch(/Hers were .*, .* more\./);
});

test('without a guess nothing is compared', () => {
  expect(compareWords(rows, asked, noGuess(asked))).toMatch(
    new RegExp(`^Hers were ${theirs(0, 12)} a night on average\\.`),
  );
});

test('another person is spoken of as such', () => {
  expect(compareWords(rows, { ...asked, series: 'father' }, level(6))).toContain('His were');
});

test('the given nights are told before drawing', () => {
  expect(askWords(rows, asked)).toContain(`Before the birth she slept ${theirs(-3, -1)} a night.`);
});
