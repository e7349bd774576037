import { expect, test } from 'vitest';
import { repeatedIds } from '../../../src/content/prose/ids.ts';

const step = (id: string, line: number) => ({ id, file: 'a.mdx', line, column: 7 });

test('a repeated id tells of the first', () => {
  const steps = [step('one', 3), step('two', 6), step('one', 9), step('home', 12), step('one', 15)];
  expect(repeatedIds([{ id: 'home', file: 'b.mdx' }], steps)).toMatchObject([
    { line: 9, found: 'one', message: 'The first one is a.mdx:3.' },
    { line: 12, found: 'home', message: 'The first one is the chapter b.mdx.' },
    { line: 15, found: 'one', message: 'The first one is a.mdx:3.' },
  ]);
});
