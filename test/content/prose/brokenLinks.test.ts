import { expect, test } from 'vitest';
import { brokenLinks } from '../../../src/content/prose/ids.ts';

const link = (id: string) => ({ id, file: 'a.mdx', line: 1, column: 1 });

test('a link to nothing gets the nearest', () => {
  const problems = brokenLinks([link('home'), link('hmoe'), link('zzzzzz')], ['home', 'the-bag']);
  expect(problems.map(({ found, nearest }) => [found, nearest])).toEqual([
    ['#hmoe', '#home'],
    ['#zzzzzz', undefined],
  ]);
});
