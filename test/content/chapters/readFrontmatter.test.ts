import { expect, test } from 'vitest';
import { describeProblem } from '../../../src/content/fields/problem.ts';
import { readFrontmatter } from '../../../src/content/chapters/readFrontmatter.ts';
import { inShort } from './readBody.ts';

const read = (text: string) => readFrontmatter({ file: 'home.mdx', text });
const problems = (text: string) => read(text).problems.map(inShort);

test('title and light are read', () => {
  const text = '---\ntitle: "Home: at last"\nlight: night\n---\n\nProse.\n';
  expect(read(text)).toEqual({ value: { title: 'Home: at last', light: 'night' }, problems: [] });
});

test('a direction is read, and may be left out', () => {
  const head = (direction: string) => `---\ntitle: Home\nlight: night\ndirection: ${direction}\n---\n`;
  expect(read(head('rtl')).value?.direction).toBe('rtl');
  expect(problems(head('lt'))).toEqual(['4:12 lt → ltr']);
});

test('a title of digits is words', () => {
  expect(read('---\ntitle: 1984\nlight: grey\n---\n').value?.title).toBe('1984');
});

test('a misspelt key names the nearest', () => {
  expect(problems('---\ntilte: Home\nlight: night\n---\n')).toEqual(['2:1 tilte → title']);
});

test('an unknown key is told', () => {
  expect(problems('---\ntitle: Home\nlight: night\nauthor: me\n---\n')).toEqual(['4:1 author']);
});

test('an unknown light names the nearest', () => {
  const text = '---\ntitle: Home\nlight: nigth\n---\n';
  expect(problems(text)).toEqual(['3:8 nigth → night']);
  expect(read(text).problems.map(describeProblem)).toEqual([
    'home.mdx:3, column 8: found "nigth", allowed: in light, one of paper, night, deep, grey or dawn. Did you mean "night"?',
  ]);
});

test('missing keys and blank values are told', () => {
  expect(problems('---\nlight:\n---\n')).toEqual(['2:7 ', '2:1 ']);
  expect(problems('---\n---\n')).toEqual(['1:1 ']);
});

test('a key given twice is told', () => {
  expect(problems('---\ntitle: A\nlight: night\ntitle: B\n---\n')).toEqual(['4:1 title: B']);
});

test('a separator of Unicode ends no line', () => {
  expect(read('---\ntitle: Home\u2028at last\nlight: night\n---\n').value?.title).toBe('Home at last');
});

test('a colon in a title is explained', () => {
  const [problem] = read('---\ntitle: Home: at last\nlight: night\n---\n').problems;
  expect(problem).toMatchObject({ line: 2, found: 'title: Home: at last' });
  expect(problem?.message).toContain('stands in "quotation marks"');
});

test.each([
  ['missing', 'Only prose.\n', '1:1 Only prose.'],
  ['not closed', '---\ntitle: Home\n\nProse.\n', '1:1 ---'],
  ['after an empty line', '\n---\ntitle: Home\n---\n', '1:1 '],
])('a head that is %s is told', (_, text, problem) => {
  expect(problems(text)).toEqual([problem]);
});
