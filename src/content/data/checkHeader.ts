import { inWords } from '../fields/inWords.ts';
import { nearest } from '../fields/nearest.ts';
import type { Fault } from './tableSpec.ts';

/** The header against the expected columns: unknown, repeated and missing ones; a misspelt one is told once. */
export function checkHeader(found: readonly string[], line: number, expected: readonly string[]): Fault[] {
  const missing = new Set(expected.filter((name) => !found.includes(name)));
  const faults = found.flatMap((name, index): Fault[] => {
    if (found.indexOf(name) < index) {
      return [{ line, column: index + 1, found: name, allowed: 'each column once' }];
    }
    if (expected.includes(name)) return [];
    const meant = nearest(name, [...missing]);
    if (meant) missing.delete(meant);
    const allowed = `the columns ${inWords(expected)}`;
    return [{ line, column: index + 1, found: name, allowed, nearest: meant }];
  });
  const gone = [...missing].map((name) => ({ line, found: '', allowed: `a column "${name}"` }));
  return [...faults, ...gone];
}
