import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { descend, spanOf } from '../../../src/content/chapters/tree.ts';

const word = (value: string) => ({ type: 'text', value });
const TREE = {
  type: 'root',
  children: [{ type: 'paragraph', children: [word('one'), word('two')] }, word('three')],
} as unknown as MdastNode;

test('nodes come in order, with those around', () => {
  const found = [...descend(TREE)].map(({ node, above }) => [
    'value' in node ? node.value : node.type,
    above.map(({ type }) => type),
  ]);
  expect(found).toEqual([
    ['root', []],
    ['paragraph', ['root']],
    ['one', ['root', 'paragraph']],
    ['two', ['root', 'paragraph']],
    ['three', ['root']],
  ]);
});

test('a node without a place begins the file', () => {
  expect(spanOf(TREE)).toEqual({ start: 0, end: 0 });
});
