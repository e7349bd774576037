import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '../fields/problem.ts';
import { excerpt, type Source } from '../fields/source.ts';

// The parser's notes speak of comments in braces, which an editor does not have.
const SYNTAX_ERROR = /^(\d+):(\d+): (.*?)(?: \(note: .*\))?(?: \([\w-]+:[\w-]+\))?$/s;

/**
 * MDX text to its tree, or to the one problem that kept it from being read.
 * @throws what the parser throws when that is no syntax error
 */
export function parseChapter({ file, text }: Source): { tree?: MdastNode; problems: Problem[] } {
  try {
    return { tree: mdxToMdast(text), problems: [] };
  } catch (error) {
    const [, line, column, message] = (error instanceof Error && SYNTAX_ERROR.exec(error.message)) || [];
    if (!line || !column || !message) throw error;
    const rest = text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1) ?? '';
    const allowed = 'tags in pairs, each on a line of its own, and no other < or {';
    const place = { file, line: Number(line), column: Number(column) };
    return { problems: [{ ...place, found: excerpt(rest), allowed, message: `${message}.` }] };
  }
}
