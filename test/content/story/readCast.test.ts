import { expect, test } from 'vitest';
import { readCast } from '../../../src/content/story/readCast.ts';
import { RIGHT } from './makeContent.ts';
import { inShort } from '../chapters/readBody.ts';

const TEXT = RIGHT['cast.yaml'] ?? '';
const problems = (text: string) => readCast(text, 'content/cast.yaml').problems.map(inShort);

test('a right cast is read', () => {
  const { value } = readCast(TEXT, 'content/cast.yaml');
  expect(value!.mother).toEqual({ name: 'Anna', they: 'she', them: 'her', their: 'her', theirs: 'hers' });
  expect(Object.keys(value!)).toHaveLength(5);
});

test.each([
  ['a misspelt role', 'father:', 'fahter:', ['2:1 fahter → father']],
  ['a role too many', 'mother:', 'aunt: {}\nmother:', ['1:1 aunt']],
  ['nobody in a role', /baby:.*\n/, '', ['1:1 ']],
  ['a role without a name', 'name: Ben, ', '', ['2:9 ']],
  ['no name', 'Ben', '""', ['2:17 ""']],
  ['a pronoun too few', 'they them their theirs', 'they them their', ['3:30 they them their']],
  ['a pronoun too many', 'he him his his', 'he him his his own', ['2:32 he him his his own']],
])('%s is told', (_, from, to, expected) => {
  expect(problems(TEXT.replace(from, to))).toEqual(expected);
});

test('a missing cast is told', () => {
  expect(problems('')).toEqual(['1:1 ']);
});
