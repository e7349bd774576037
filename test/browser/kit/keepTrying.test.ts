import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepTrying } from '../../../src/browser/kit/keepTrying.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('self', {});
  vi.stubGlobal('reportError', vi.fn());
  const heard = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, heard[name].bind(heard));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Fails so often, then is there. */
const failing = (times: number) =>
  vi.fn(async () => {
    if (times-- > 0) throw new Error('not now');
  });
const settle = () => vi.advanceTimersByTimeAsync(0);

test('it is tried once at a time', async () => {
  const attempt = failing(0);
  const tryNow = keepTrying(attempt);
  tryNow();
  tryNow();
  await settle();
  tryNow();
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('a failure is told and tried later', async () => {
  const attempt = failing(2);
  const onFailure = vi.fn();
  keepTrying(attempt, onFailure)();
  await settle();
  expect(onFailure).toHaveBeenCalledTimes(1);
  expect(reportError).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(attempt).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(9999);
  expect(attempt).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(attempt).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(attempt).toHaveBeenCalledTimes(3);
});

test('the network coming back tries it', async () => {
  const attempt = failing(1);
  keepTrying(attempt)();
  await settle();
  dispatchEvent(new Event('online'));
  await settle();
  expect(attempt).toHaveBeenCalledTimes(2);
  dispatchEvent(new Event('online'));
  expect(attempt).toHaveBeenCalledTimes(2);
});
