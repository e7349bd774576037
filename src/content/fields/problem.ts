/** Something an editor has to mend; `line` and a numeric `column` count from 1, `found: ''` is a blank. */
export type Problem = {
  file: string;
  line: number;
  column?: string | number;
  found: string;
  allowed: string;
  nearest?: string;
  message?: string;
};

/** The problem in one line: where, what was found, what is allowed, and the nearest right word. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, found, allowed, nearest, message } = problem;
  const place = typeof column === 'string' ? `, column "${column}"` : column ? `, column ${column}` : '';
  const seen = found === '' ? 'nothing' : `"${found.replace(/\s+/g, ' ')}"`;
  const sentences = [`${file}:${line}${place}: found ${seen}, allowed: ${allowed}.`];
  if (message) sentences.push(message);
  if (nearest) sentences.push(`Did you mean "${nearest}"?`);
  return sentences.join(' ');
}
