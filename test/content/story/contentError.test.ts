import { expect, test } from 'vitest';
import { ContentError } from '../../../src/content/story/contentError.ts';

const problem = (file: string, line: number, column?: number | string) => ({
  file,
  line,
  column,
  found: 'x',
  allowed: 'y',
});

test('problems stand by file, line and column', () => {
  const error = new ContentError([
    problem('b.mdx', 2),
    problem('a.mdx', 10),
    problem('a.mdx', 9, 7),
    problem('a.mdx', 9, 3),
  ]);
  expect(error.message.split('\n')).toEqual([
    '4 mistakes in the content',
    'a.mdx:9, column 3: found "x", allowed: y.',
    'a.mdx:9, column 7: found "x", allowed: y.',
    'a.mdx:10: found "x", allowed: y.',
    'b.mdx:2: found "x", allowed: y.',
  ]);
  expect(error.problems).toHaveLength(4);
});

test('one mistake is a single one', () => {
  expect(new ContentError([problem('a.mdx', 1)]).message).toMatch(/^1 mistake in the content\n/);
});

test('neither stack nor hint drowns the message', () => {
  const error = new ContentError([problem('window.mdx', 1)]);
  expect(error.stack).toBe('');
  expect(String(error)).toBe('ContentError');
});
