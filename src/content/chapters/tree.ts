import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { nearest } from '../fields/nearest.ts';

/** Every node in reading order, with the nodes it stands in, outermost first. */
export function* descend(
  node: MdastNode,
  above: readonly MdastNode[] = [],
): Generator<{ node: MdastNode; above: readonly MdastNode[] }> {
  yield { node, above };
  for (const child of childrenOf(node)) yield* descend(child, [...above, node]);
}

/** The nodes directly inside one. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}

/** Where a node begins and ends in its file's text. */
export function spanOf({ position }: MdastNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

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
