import { expect, test } from 'vitest';
import { readStoryFile } from '../../../src/content/story/readStoryFile.ts';
import { RIGHT } from './makeContent.ts';
import { inShort } from '../chapters/readBody.ts';

const TEXT = RIGHT['story.yaml'] ?? '';
const problems = (from: string, to: string) =>
  readStoryFile(TEXT.replace(from, to), 'content/story.yaml').problems.map(inShort);

test('a right file is read', () => {
  expect(readStoryFile(TEXT, 'content/story.yaml')).toEqual({
    value: {
      title: 'Every Two Hours',
      standfirst: 'A window that stays lit.',
      minutes: 10,
      share: { title: 'One title', text: 'One text' },
      help: [{ name: 'A charity', about: 'For tired parents', url: 'https://example.org/' }],
    },
    problems: [],
  });
});

test.each([
  ['a misspelt key', 'standfirst', 'standfrist', ['2:1 standfrist → standfirst']],
  ['a misspelt inner key', '  about:', '  abuot:', ['9:5 abuot → about']],
  ['a missing key', 'minutes: 10\n', '', ['1:1 ']],
  ['a blank value', 'One text', '', ['6:9 ']],
  ['an unknown key', 'share:', 'author: me\nshare:', ['4:1 author']],
  ['minutes in words', '10', 'ten', ['3:10 ten']],
  ['an address without https', 'https:', 'http:', ['10:10 http://example.org/']],
  ['words where a list belongs', /help:[^]*/, 'help: none\n', ['7:7 none']],
  ['words where keys belong', /share:\n.*\n.*\n/, 'share: all\n', ['4:8 all']],
  ['a quotation left open', 'Every', '"Every', ['1:8 title: "Every Two Hours']],
])('%s is told', (_, from, to, expected) => {
  expect(problems(from as string, to)).toHaveLength(expected.length);
  expect(problems(from as string, to)).toEqual(expected);
});

test('an empty file is told', () => {
  expect(readStoryFile('', 'content/story.yaml').problems.map(inShort)).toEqual(['1:1 ']);
});
