import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/fields/problem.ts';
import { readChapter } from '../../../src/content/chapters/readChapter.ts';
import { tables as TABLES } from '../../fixtures/story.ts';
import { FAKE_CHARTS, FAKE_ROWS } from '../chapters/fakeChart.ts';
import { inShort, scrolly, step } from '../chapters/readBody.ts';

function read(body: string, tables: typeof TABLES | undefined = TABLES) {
  const text = `---\ntitle: The bag\nlight: deep\n---\n${body}`;
  return readChapter(text, 'content/chapters/07-bag.mdx', FAKE_CHARTS, FAKE_ROWS, tables);
}

const problems = (body: string) => read(body).problems.map(inShort);

test.each([
  '<Count of="nights-together">ninety-one</Count> nights.',
  '<Count of="nights-together">91 nights</Count>.',
  '<Count of="weeks-together">Thirteen</Count> weeks.',
  '<Count of="weeks-of-childhood">nine hundred\nand thirty-nine</Count> weeks.',
  'They lose <Count of="mothers-lose">about an hour</Count>, or <Count of="fathers-lose">a *quarter* of one</Count>.',
  'A visit of <Count of="half-hour">half an hour</Count>, **every <Count of="between-wakings">two</Count> hours**.',
])('%s is right', (sentence) => {
  expect(problems(`That’s ${sentence}\n`)).toEqual([]);
});

test.each([
  ['another number', 'of="nights-together">ninety-two<', '5:40 ninety-two → ninety-one'],
  ['another unit', 'of="nights-together">ninety-one weeks<', '5:40 ninety-one weeks → ninety-one nights'],
  ['another number of digits', 'of="nights-together">92<', '5:40 92 → 91'],
  ['no number', 'of="weeks-together">some weeks<', '5:39 some weeks → thirteen weeks'],
  ['nothing', 'of="bedrooms"><', '5:12  → two'],
  ['a misspelt name', 'of="nigths-together">ninety-one<', '5:19 nigths-together → nights-together'],
  ['no name', '>two<', '5:12 '],
  ['a misspelt attribute', 'off="bedrooms">two<', '5:19 off → of'],
  ['a name in braces', 'of={bedrooms}>two<', '5:19 of={bedrooms}'],
  ['an inherited name', 'of="constructor">two<', '5:19 constructor'],
])('%s is told in its place', (_, inside, problem) => {
  expect(problems(`There are  <Count ${inside}/Count> of it.\n`)).toEqual([problem]);
});

test('the message says what is so', () => {
  const { problems } = read('Thirteen weeks, or <Count of="nights-together">ninety-two</Count>.\n');
  expect(problems.map(describeProblem)).toEqual([
    'content/chapters/07-bag.mdx:5, column 48: found "ninety-two", allowed: in nights-together, 91 nights, as content/data/events.csv has it. Did you mean "ninety-one"?',
  ]);
});

test('a missing row is told', () => {
  const { problems } = read('<Count of="half-hour">Half an hour</Count> is it.\n', { ...TABLES, events: [] });
  expect(problems.map(describeProblem)).toEqual([
    'content/chapters/07-bag.mdx:5, column 23: found "Half an hour", allowed: in half-hour, nothing, for content/data/events.csv has no row that it could be worked out from.',
  ]);
});

test('unreadable data leaves the words alone', () => {
  const wrong = 'It is <Count of="bedrooms">nine</Count>, <Count of="bedroms">two</Count>.\n';
  const text = `---\ntitle: The bag\nlight: deep\n---\n${wrong}`;
  const { problems } = readChapter(text, '07-bag.mdx', FAKE_CHARTS, undefined, undefined);
  expect(problems.map(inShort)).toEqual(['5:49 bedroms → bedrooms']);
});

test('in a step it is read too', () => {
  const words = 'There are <Count of="bedrooms">three</Count>.';
  const { chapter, problems } = read(scrolly(step(undefined, words)));
  expect(problems.map(({ line, found }) => [line, found])).toEqual([[6, 'three']]);
  expect(chapter.scrollers[0]?.steps[0]?.words).toBe(3);
});

test('code inside it is told as elsewhere', () => {
  expect(problems('There are <Count of="bedrooms">two{1}</Count>.\n')).toEqual(['5:35 {1}']);
});
