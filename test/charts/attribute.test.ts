import { expect, test } from 'vitest';
import { readRange, readWord, readWords } from '../../src/charts/attribute.ts';

test('reads a range, with either minus', () => {
  expect(readRange('-4 to 15', [-160, 960])).toEqual({ value: [-4, 15] });
  expect(readRange('−4 to 0.5', [-160, 960])).toEqual({ value: [-4, 0.5] });
});

test.each(['4', '4 to', '9 to 3', '-900 to 3', 'a to b', ''])('refuses “%s” as a range', (text) => {
  expect(readRange(text, [-160, 960])).toEqual({
    refusal: { found: text, allowed: 'two numbers within -160 and 960, as in “-160 to 960”' },
  });
});

test('names the first wrong word and the list', () => {
  expect(readWords('mother fathr', ['mother', 'father'])).toEqual({
    refusal: { found: 'fathr', allowed: 'one or more of mother, father', words: ['mother', 'father'] },
  });
  expect(readWord('clok', ['weeks', 'clock'])).toHaveProperty('refusal.words');
});
