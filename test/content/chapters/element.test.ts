import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import { isMeantAs } from '../../../src/content/chapters/tree.ts';

const tag = (name: string | null, type = 'mdxJsxFlowElement') => ({ type, name }) as unknown as MdastNode;

test('a misspelt element is read as meant', () => {
  expect(isMeantAs('Step', tag('Step'))).toBe(true);
  expect(isMeantAs('Step', tag('Setp', 'mdxJsxTextElement'))).toBe(true);
  expect(isMeantAs('Count', tag('Setp'))).toBe(false);
});

test('no name and no element mean nothing', () => {
  expect(isMeantAs('Step', tag(null))).toBe(false);
  expect(isMeantAs('Step', tag('Step', 'paragraph'))).toBe(false);
});
