import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest } from '../fields/nearest.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The elements an editor has. */
export const ELEMENTS = ['Scrolly', 'Step', 'Guess', 'Count'] as const;

export function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The element a tag means: a misspelt one is read as the nearest, so that one slip is one problem. */
export function isMeantAs(name: (typeof ELEMENTS)[number], node: MdastNode): node is Element {
  return isElement(node) && nearest(node.name ?? '', ELEMENTS) === name;
}
