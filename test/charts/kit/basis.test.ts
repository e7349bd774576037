import { expect, test } from 'vitest';
import { basisInShort, basisMeanings, standsOn } from '../../../src/charts/kit/basis.ts';
import { CAST } from '../../content/data/cast.ts';

const theirs = { ...CAST, mother: { ...CAST.mother, name: 'Jo', they: 'they', their: 'their' } };

test('one sentence a basis, in order', () => {
  expect(standsOn(CAST, ['told', 'the light'], ['derived', ''], ['reconstructed', 'sleep'])).toBe(
    'Told: the light. Drawn to fit her words, not measured: sleep.',
  );
  expect(standsOn(theirs, ['reconstructed', 'sleep'])).toBe('Drawn to fit their words, not measured: sleep.');
});

test('each basis names whoever tells', () => {
  expect(basisInShort(CAST).told).toBe('Emily says it');
  expect(basisMeanings(theirs).told).toBe('Jo says it.');
  expect(basisMeanings(theirs).derived).toContain('what they say,');
});
