import type { MdastNode } from 'satteri';
import { nearest } from '../fields/nearest.ts';
import type { Mistake, Problem } from '../fields/problem.ts';
import { descend, spanOf, ELEMENTS, isElement, isMeantAs, type Element } from './tree.ts';
import { problemAt, type Source } from '../fields/source.ts';

/** Elements an editor does not have, and those that stand where they cannot work. */
export function elementProblems(tree: MdastNode, source: Source): Problem[] {
  return [...descend(tree)].flatMap(({ node, above }) => {
    const fault = isElement(node) ? faultOf(node, above) : undefined;
    return fault ? [problemAt(source, spanOf(node).start, fault)] : [];
  });
}

function faultOf(element: Element, above: readonly MdastNode[]): Mistake | undefined {
  const found = `<${element.name ?? ''}>`;
  switch (element.name) {
    case 'Scrolly':
    case 'Guess':
      if (above.every((outer) => outer.type === 'root' || isForeign(outer))) return undefined;
      return { found, allowed: `${found} at the start of a line, inside nothing else` };
    case 'Step':
      if (above.some((outer) => isMeantAs('Step', outer))) {
        return { found, allowed: '<Step> directly in <Scrolly>, not in another <Step>' };
      }
      if (above.some((outer) => isMeantAs('Scrolly', outer))) return undefined;
      return { found, allowed: '<Step> between <Scrolly> and </Scrolly>' };
    case 'Count':
      if (element.type === 'mdxJsxTextElement') return undefined;
      return { found, allowed: '<Count> in a sentence, not on a line of its own' };
    default: {
      const meant = nearest(element.name ?? '', ELEMENTS);
      return {
        found,
        allowed: `${ELEMENTS.map((name) => `<${name}>`).join(', ')}, and no other tag`,
        nearest: meant && `<${meant}>`,
      };
    }
  }
}

/** A tag that is a problem of its own, and none for what stands in it. */
function isForeign(node: MdastNode): boolean {
  return isElement(node) && !isMeantAs('Scrolly', node) && !isMeantAs('Step', node);
}
