import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/fields/problem.ts';

const problem = { file: 'content/data/nights.csv', line: 14, found: '25:10', allowed: 'a clock time HH:MM' };

test('a problem reads as one line', () => {
  expect(describeProblem({ ...problem, column: 'from', nearest: '23:10' })).toBe(
    'content/data/nights.csv:14, column "from": found "25:10", allowed: a clock time HH:MM. Did you mean "23:10"?',
  );
});

test('a column may be a number', () => {
  expect(describeProblem({ ...problem, column: 3 })).toContain('nights.csv:14, column 3: found');
});

test('a line without a column is named alone', () => {
  expect(describeProblem(problem)).toContain('nights.csv:14: found');
});

test('a blank is told as nothing', () => {
  expect(describeProblem({ ...problem, found: '' })).toContain('found nothing, allowed');
});

test('a message follows what is allowed', () => {
  expect(describeProblem({ ...problem, message: 'Line 3 has it too.' })).toMatch(
    /HH:MM\. Line 3 has it too\.$/,
  );
});
