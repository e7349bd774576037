import { expect, test } from 'vitest';
import { litText } from '../../../src/charts/facade/describe.ts';

test('windows are counted in words', () => {
  expect([0, 1, 33].map(litText)).toEqual(['no windows lit', 'one window lit', '33 windows lit']);
});
