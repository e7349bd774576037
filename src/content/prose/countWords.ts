import type { MdastNode } from 'satteri';
import { childrenOf, isMeantAs } from '../chapters/tree.ts';

const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);

/** How many words a reader meets: markup, attributes and lone dashes are none. */
export function countWords(nodes: readonly MdastNode[]): number {
  const words = nodes.map(textOf).join(' ').split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  const text = childrenOf(node).map(textOf).join('');
  return INLINE.has(node.type) || isMeantAs('Count', node) ? text : ` ${text} `;
}
