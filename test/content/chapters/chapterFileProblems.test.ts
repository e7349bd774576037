import { expect, test } from 'vitest';
import { chapterFileProblems } from '../../../src/content/chapters/chapterFileProblems.ts';
import { inShort } from './readBody.ts';

test('numbered names are right', () => {
  expect(chapterFileProblems(['chapters/01-opening.mdx', 'chapters/10-not-sure.mdx'])).toEqual([]);
});

test.each([
  ['5-Home.mdx', '1 5-Home.mdx → 05-home.mdx'],
  ['05-Not Sure.md', '1 05-Not Sure.md → 05-not-sure.mdx'],
  ['05_home.mdx', '1 05_home.mdx → 05-home.mdx'],
  ['home.mdx', '1 home.mdx'],
  ['notes.txt', '1 notes.txt'],
])('%s names the right way', (name, problem) => {
  expect(chapterFileProblems([`content/chapters/${name}`]).map(inShort)).toEqual([problem]);
});

test('a name used twice tells the first', () => {
  const [problem] = chapterFileProblems(['chapters/01-home.mdx', 'chapters/02-home.mdx']);
  expect(problem).toMatchObject({ file: 'chapters/02-home.mdx', found: 'home' });
  expect(problem?.message).toBe('The first one is chapters/01-home.mdx.');
});
