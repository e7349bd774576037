import { expect, test } from 'vitest';
import { nearest } from '../../../src/content/fields/nearest.ts';

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
