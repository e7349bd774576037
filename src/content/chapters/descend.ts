import type { MdastNode } from 'satteri';

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
