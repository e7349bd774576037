import { expect, test } from 'vitest';
import { placeAt, plainText, problemAt, toSource } from '../../../src/content/fields/source.ts';

test('lines and columns count from one', () => {
  expect([0, 3, 4, 6].map((offset) => placeAt('one\ntwo', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 2, column: 3 },
  ]);
});

test('a mistake is told in its file', () => {
  const source = toSource('\u{feff}one\r\ntwo', 'a.mdx');
  expect(problemAt(source, source.text.indexOf('two'), { found: 'two', allowed: 'three' })).toEqual({
    file: 'a.mdx',
    line: 2,
    column: 1,
    found: 'two',
    allowed: 'three',
  });
});

test.each([
  ['Windows', 'one\r\n\r\ntwo\r\n'],
  ['an old Mac', 'one\r\rtwo\r'],
  ['an editor that marks it', '\uFEFFone\n\ntwo\n'],
])('the text from %s is plain', (_, text) => {
  expect(plainText(text)).toBe('one\n\ntwo\n');
});
