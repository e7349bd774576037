import { expect, test } from 'vitest';
import { attributeOffsets } from '../../../src/content/chapters/attributeOffsets.ts';

function found(tag: string): string[] {
  return attributeOffsets(tag, 0, 'Step').map((offset) => tag.slice(offset, offset + 3));
}

test('every attribute is found in order', () => {
  expect(found('<Step one="1" two=\'2\' six>one="1"</Step>')).toEqual(['one', 'two', 'six']);
});

test('quoted values hide nothing', () => {
  expect(found('<Step one="a > b / c=" two="one=\'1\'">')).toEqual(['one', 'two']);
});

test('braces and line breaks are passed', () => {
  expect(found('<Step\n  one={{a: 1}}\n  {...two}\n  six = "6"\n/>')).toEqual(['one', '{..', 'six']);
});

test('a tag without attributes has none', () => {
  expect(found('<Step>one="1"</Step>')).toEqual([]);
});
