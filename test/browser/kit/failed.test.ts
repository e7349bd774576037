import { afterEach, expect, test, vi } from 'vitest';
import { failed } from '../../../src/browser/kit/failed.ts';

afterEach(() => vi.unstubAllGlobals());

test('each failure is counted and reported', () => {
  const page: { failures?: number } = {};
  const report = vi.fn();
  vi.stubGlobal('self', page);
  vi.stubGlobal('reportError', report);
  failed('one');
  failed('two');
  expect(page.failures).toBe(2);
  expect(report.mock.calls).toEqual([['one'], ['two']]);
});
