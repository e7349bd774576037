import { afterEach, expect, test, vi } from 'vitest';
import { kept } from '../../../src/browser/reading/kept.ts';

afterEach(() => vi.unstubAllGlobals());

/** A device at an address, and what it keeps. */
function device(pathname: string) {
  const items = new Map<string, string>();
  vi.stubGlobal('location', { pathname });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  });
  return items;
}

test('each story on a host keeps its own', () => {
  const items = device('/one/index.html');
  kept.set('way', 'steps');
  expect([...items]).toEqual([['every-two-hours:/one/:way', 'steps']]);
  expect(kept.get('way')).toBe('steps');
  vi.stubGlobal('location', { pathname: '/two/' });
  expect(kept.get('way')).toBeUndefined();
});

test('a device that keeps nothing is no fault', () => {
  vi.stubGlobal('location', { pathname: '/' });
  vi.stubGlobal('localStorage', undefined);
  kept.set('way', 'steps');
  expect(kept.get('way')).toBeUndefined();
});

test('who has it forgotten is not followed', () => {
  const items = device('/');
  kept.set('way', 'steps');
  kept.set('place', 'one');
  kept.forget();
  expect([...items]).toEqual([]);
  kept.set('place', 'two');
  kept.set('way', 'article');
  expect([...items]).toEqual([['every-two-hours:/:way', 'article']]);
});
