import { expect, test } from 'vitest';
import { capital, possessive, subject } from '../../../src/content/data/cast.ts';
import { CAST } from './cast.ts';

const { mother, baby } = CAST;

test('a name with and without an s', () => {
  expect(possessive({ ...mother, name: 'Anna' })).toBe('Anna’s');
  expect(possessive({ ...mother, name: 'Jess' })).toBe('Jess’');
});

test('a sentence begins with a capital', () => {
  expect(capital(baby.name)).toBe('The baby');
  expect(capital('')).toBe('');
});

test('she says, they say', () => {
  expect(subject(mother, 'says', 'say')).toBe('she says');
  expect(subject({ ...mother, they: 'they' }, 'says', 'say')).toBe('they say');
});
