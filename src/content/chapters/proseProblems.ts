import type { MdastNode } from 'satteri';
import type { Mistake, Problem } from '../fields/problem.ts';
import { descend, spanOf, isMeantAs } from './tree.ts';
import { excerpt, problemAt, type Source } from '../fields/source.ts';
import { nearest } from '../fields/nearest.ts';

/** Code in the prose, links that would run some, and headings where none may stand. */
export function proseProblems(tree: MdastNode, source: Source): Problem[] {
  return [...descend(tree)].flatMap(({ node, above }) => {
    const { start, end } = spanOf(node);
    const fault = faultIn(node, above, excerpt(source.text.slice(start, end)));
    return fault ? [problemAt(source, start, fault)] : [];
  });
}

function faultIn(node: MdastNode, above: readonly MdastNode[], found: string): Mistake | undefined {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { found, allowed: 'words without braces', message: 'To print a brace, write \\{.' };
    case 'mdxjsEsm':
      return { found, allowed: 'prose, <Scrolly> and <Step>, which need no import and no export' };
    case 'link':
    case 'definition':
    case 'image':
      return linkFault(node.url, found);
    case 'heading':
      if (above.some((outer) => isMeantAs('Step', outer) || isMeantAs('Guess', outer))) {
        return { found, allowed: 'no heading in a step or a guess' };
      }
      if (node.depth > 2 || above.some((outer) => isMeantAs('Scrolly', outer))) return undefined;
      return { found, allowed: 'headings of ### or smaller, for the title is the heading of its chapter' };
    default:
      return undefined;
  }
}

const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** What is wrong with where a link leads: it may run no code, however a browser would read it. */
export function linkFault(url: string, found: string): Mistake | undefined {
  const scheme = URL.parse(url, 'https://this.site/')?.protocol ?? '';
  if (SCHEMES.includes(scheme)) return undefined;
  const allowed = `a link to #an-id, to /a-page/ or to an address that begins with ${SCHEMES.join(', ')}`;
  return { found, allowed, nearest: nearest(scheme, SCHEMES) };
}
