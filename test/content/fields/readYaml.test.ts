import { expect, test } from 'vitest';
import { field } from '../../../src/content/fields/field.ts';
import { text } from '../../../src/content/fields/kinds.ts';
import { readYaml } from '../../../src/content/fields/readYaml.ts';
import { keys } from '../../../src/content/fields/yamlShapes.ts';
import { inShort } from '../chapters/readBody.ts';

const words = field({ kind: text('words'), about: 'words', example: 'a' });
const READER = keys({ one: words, two: words });
const problems = (text: string) => readYaml({ file: 'a.yaml', text }, READER).problems.map(inShort);

test('words are read with single spaces', () => {
  const text = 'two: "a: b"\none: >\n  long\n  words\n';
  expect(readYaml({ file: 'a.yaml', text }, READER).value).toEqual({ one: 'long words', two: 'a: b' });
});

test('a quotation left open is told where it begins', () => {
  expect(problems('one: "words\ntwo: words\n')).toEqual(['1:6 one: "words']);
});

test('a tab is told in its line', () => {
  expect(problems('one: words\ntwo:\n\tmore: words\n')).toEqual(['3:1 more: words']);
});

test('a nested value is no words', () => {
  expect(problems('one:\n  - words\ntwo: words\n')).toEqual(['2:3 - words']);
});

test('all the wrong keys are told', () => {
  expect(problems('ones: words\nextra: words\ntwo:\n')).toEqual(['1:1 ones → one', '2:1 extra', '3:5 ']);
});
