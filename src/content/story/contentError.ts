import { describeProblem, type Problem } from '../fields/problem.ts';

/** Everything an editor has to mend, one line each, by file and line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(found: readonly Problem[]) {
    const problems = found.toSorted(byPlace);
    const head =
      problems.length === 1 ? '1 mistake in the content' : `${problems.length} mistakes in the content`;
    super([head, ...problems.map(describeProblem)].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
    // The message names the editor's files; a stack would name ours.
    this.stack = '';
  }

  /** Without the message: where this says "window", Astro adds a hint about browser APIs. */
  override toString(): string {
    return this.name;
  }
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || columnOf(one) - columnOf(other);
}

function columnOf({ column }: Problem): number {
  return typeof column === 'number' ? column : 0;
}
