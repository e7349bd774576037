import { expect, test } from 'vitest';
import { litWords } from '../../../src/charts/facade/words.ts';

test('windows are counted in words', () => {
  expect([0, 1, 33].map(litWords)).toEqual(['no windows lit', 'one window lit', '33 windows lit']);
});
