import { expect, test } from 'vitest';
import { problemsIn, scrolly, step } from './readBody.ts';

test.each([
  ['an expression in a line', 'Two and {1 + 1}.\n', '5:9 {1 + 1}'],
  ['an expression on its own', '{/* later */}\n', '5:1 {/* later */}'],
  ['an import', "import x from '../../story/x.js'\n", "5:1 import x from '../../story/x.js'"],
  ['an export', 'export const x = 1\n', '5:1 export const x = 1'],
  ['a first-level heading', '# Home\n', '5:1 # Home'],
  ['a second-level heading', 'Home\n----\n', '5:1 Home ----'],
  ['a heading in a step', scrolly(`${step(undefined, '\n\n### Small\n\nWords.\n\n')}`), '8:1 ### Small'],
  ['an expression in a step', scrolly(step(undefined, 'At {time}.')), '6:76 {time}'],
])('%s is told', (_, body, problem) => {
  expect(problemsIn(body)).toEqual([problem]);
});

test.each([
  ['[Go](javascript:alert)', '5:1 [Go](javascript:alert)'],
  ['[Go](JavaScript:alert)', '5:1 [Go](JavaScript:alert)'],
  ['[Go](java&#9;script:alert)', '5:1 [Go](java&#9;script:alert)'],
  ['[Go](< javascript:alert>)', '5:1 [Go](< javascript:alert>)'],
  ['[Go](data:text/html,hi)', '5:1 [Go](data:text/html,hi)'],
  ['[Go](vbscript:x)', '5:1 [Go](vbscript:x)'],
  ['[Go](htps://example.org)', '5:1 [Go](htps://example.org) → https:'],
  ['[Go][there]\n\n[there]: javascript:alert', '7:1 [there]: javascript:alert'],
  ['![Hers](javascript:alert)', '5:1 ![Hers](javascript:alert)'],
])('%j leads nowhere that may be', (body, problem) => {
  expect(problemsIn(`${body}\n`)).toEqual([problem]);
});

test('links to places, pages and people are right', () => {
  const links = ['/numbers/', 'https://example.org', 'mailto:her@example.org', 'tel:116123'];
  expect(problemsIn(links.map((url) => `[Go](${url})`).join(' '))).toEqual([]);
});

test('braces behind a backslash are words', () => {
  expect(problemsIn('A \\{brace\\} and `{code}`.\n')).toEqual([]);
});
