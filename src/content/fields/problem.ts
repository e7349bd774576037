/** What is wrong with a text that an editor wrote, and what would be right. */
export interface Mistake {
  /** As it is written; empty for a blank. */
  found: string;
  /** What would be right, in words that end a sentence. */
  allowed: string;
  nearest?: string;
  message?: string;
}

/** A mistake and its place; `line` and a numeric `column` count from 1. */
export interface Problem extends Mistake {
  file: string;
  line: number;
  column?: string | number;
}

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
