import { expect, test } from 'vitest';
import { nearest, matchNames } from '../../../src/content/fields/nearest.ts';

const bases = ['told', 'derived', 'reconstructed', 'published'];

test('a slip of the finger finds its word', () => {
  expect(nearest('recontructed', bases)).toBe('reconstructed');
});

test('case is no difference', () => {
  expect(nearest('TOLD', bases)).toBe('told');
});

test('another word altogether finds none', () => {
  expect(nearest('guesswork', bases)).toBeUndefined();
});

test('an empty list has none', () => {
  expect(nearest('told', [])).toBeUndefined();
});

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
