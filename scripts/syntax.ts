import ts from 'typescript';

/** An .astro file is code between two rules, then a template, whose expressions read as TSX. */
const ASTRO = /^---\n([^]*?)\n---\n([^]*)$/;

/** The syntax trees of a file of code. A template that is no TSX is read as far as it is. */
export function parsed(file: string, text: string): ts.SourceFile[] {
  const tree = (source: string, kind: ts.ScriptKind) =>
    ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  if (!file.endsWith('.astro')) return [tree(text, ts.ScriptKind.TS)];
  const [, code = '', template = text] = ASTRO.exec(text) ?? [];
  return [tree(code, ts.ScriptKind.TS), tree(`<>${template}</>`, ts.ScriptKind.TSX)];
}

/** How many nodes of a tree are as `is` says. */
function countNodes(tree: ts.Node, is: (node: ts.Node) => boolean): number {
  let found = is(tree) ? 1 : 0;
  tree.forEachChild((child) => void (found += countNodes(child, is)));
  return found;
}

export const nonNulls = (tree: ts.Node): number => countNodes(tree, ts.isNonNullExpression);

/** Type assertions; `as const` asserts nothing. */
export const casts = (tree: ts.Node): number =>
  countNodes(tree, (node) => ts.isAssertionExpression(node) && !ts.isConstTypeReference(node.type));

const CHOICES = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Whether the file chooses anything anywhere: a branch, a loop, a case, a fallback. */
export const decides = (tree: ts.Node): boolean =>
  countNodes(
    tree,
    (node) =>
      ts.isIfStatement(node) ||
      ts.isConditionalExpression(node) ||
      ts.isIterationStatement(node, false) ||
      ts.isSwitchStatement(node) ||
      (ts.isBinaryExpression(node) && CHOICES.has(node.operatorToken.kind)),
  ) > 0;
