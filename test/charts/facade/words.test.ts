import { expect, test } from 'vitest';
import { clockWords, litWords } from '../../../src/charts/facade/words.ts';

test('windows are counted in words', () => {
  expect([0, 1, 33].map(litWords)).toEqual(['no windows lit', 'one window lit', '33 windows lit']);
});

test('a minute is over when it is', () => {
  expect([-20, 0.9, 190].map(clockWords)).toEqual(['23:40', '00:00', '03:10']);
});
