import { expect, test } from 'vitest';
import { within } from '../../../src/build/edition/within.ts';

test('what comes in time is given', async () => {
  expect(await within(1000, Promise.resolve('a'))).toBe('a');
});

test('what never comes is told', async () => {
  await expect(within(10, new Promise(() => {}))).rejects.toThrow('nothing came of it in 0.01 seconds');
});

test('its own failure is told as it is', async () => {
  await expect(within(1000, Promise.reject(new Error('no')))).rejects.toThrow('no');
});
