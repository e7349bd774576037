import { expect, test } from 'vitest';
import { askWords, showWords } from '../../../src/charts/guess/askWords.ts';
import { asked, rows } from './views.ts';

test('the reader is told where to begin', () => {
  expect(askWords(rows, asked)).toMatch(
    /^Before the birth she slept \d hours?( \d+ minutes)? a night\. Draw on/,
  );
  expect(askWords(rows, { ...asked, series: 'father', from: 6 })).toMatch(/^Until then he slept/);
});

test('the button says whose nights they are', () => {
  expect(showWords(rows, { ...asked, series: 'father' })).toBe('Show his nights');
});
