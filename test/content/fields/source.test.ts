import { expect, test } from 'vitest';
import { plainText } from '../../../src/content/fields/source.ts';

test.each([
  ['Windows', 'one\r\n\r\ntwo\r\n'],
  ['an old Mac', 'one\r\rtwo\r'],
  ['an editor that marks it', '\uFEFFone\n\ntwo\n'],
])('the text from %s is plain', (_, text) => {
  expect(plainText(text)).toBe('one\n\ntwo\n');
});
