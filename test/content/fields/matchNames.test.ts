import { expect, test } from 'vitest';
import { matchNames } from '../../../src/content/fields/matchNames.ts';

const match = (...written: string[]) =>
  matchNames(written, ['title', 'light'], { known: 'KNOWN', once: 'ONCE' });

test('a misspelt name is the nearest missing one', () => {
  expect(match('tilte', 'light')).toEqual({
    names: [
      { name: 'title', mistake: { found: 'tilte', allowed: 'KNOWN', nearest: 'title' } },
      { name: 'light' },
    ],
    missing: [],
  });
});

test('a name that stands already is not meant again', () => {
  expect(match('tilte', 'title').names).toEqual([
    { mistake: { found: 'tilte', allowed: 'KNOWN' } },
    { name: 'title' },
  ]);
});

test('a repeated name means nothing', () => {
  expect(match('light', 'light')).toEqual({
    names: [{ name: 'light' }, { mistake: { found: 'light', allowed: 'ONCE' } }],
    missing: ['title'],
  });
});
