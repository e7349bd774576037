import { expect, test } from 'vitest';
import { cssString } from '../../src/build/cssString.ts';

test.each([
  ['Every Two Hours', '"Every Two Hours"'],
  ['Les nuits d’été 2', '"Les nuits d\\2019 été 2"'],
  ['</style>', '"\\3c \\2f style\\3e "'],
  ['"}a\\62{', '"\\22 \\7d a\\5c 62\\7b "'],
  ['one\ntwo\u2028three', '"one\\a two\\2028 three"'],
  ['😴', '"\\1f634 "'],
])('%j', (text, expected) => {
  expect(cssString(text)).toBe(expected);
});
