import type { Problem } from './problem.ts';
import type { Source } from './source.ts';

/** A problem without its place. */
export type Fault = Omit<Problem, 'file' | 'line' | 'column'>;

/** The line and column of an offset, both counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A problem at an offset of a file. */
export function problemAt({ file, text }: Source, offset: number, fault: Fault): Problem {
  return { file, ...placeAt(text, offset), ...fault };
}
