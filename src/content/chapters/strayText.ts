import type { MdastNode } from 'satteri';
import type { Problem } from '../fields/problem.ts';
import { childrenOf, spanOf, isElement, isMeantAs } from './tree.ts';
import { excerpt, problemAt, type Source } from '../fields/source.ts';

const TOLD_ELSEWHERE = new Set(['mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']);

/** What stands between the steps of a `<Scrolly>`, where the reader would never see it. */
export function strayText(scrolly: MdastNode, source: Source): Problem[] {
  let isInRun = false;
  return childrenOf(scrolly).flatMap((node) => {
    if (node.type === 'paragraph' && node.children.some(isBlock)) return strayText(node, source);
    const { start, end } = spanOf(node);
    const found = excerpt(source.text.slice(start, end));
    const isStray = !isBlock(node) && !TOLD_ELSEWHERE.has(node.type) && found !== '';
    const begins = isStray && !isInRun;
    isInRun = isStray && node.type !== 'paragraph';
    return begins ? [problemAt(source, start, { found, allowed: 'only <Step> in <Scrolly>' })] : [];
  });
}

/** A tag other than those that stand in a sentence. */
function isBlock(node: MdastNode): boolean {
  return isElement(node) && !(node.type === 'mdxJsxTextElement' && isMeantAs('Count', node));
}
