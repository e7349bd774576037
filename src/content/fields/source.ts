import { plainText } from './plainText.ts';
import type { Mistake, Problem } from './problem.ts';

/** A file as the readers see it. */
export interface Source {
  /** The path that problems name, as an editor sees it. */
  file: string;
  /** Plain: see `plainText`. */
  text: string;
}

export function toSource(text: string, file: string): Source {
  return { file, text: plainText(text) };
}

/** The line and column of an offset, both counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A mistake at an offset of a file. */
export function problemAt({ file, text }: Source, offset: number, mistake: Mistake): Problem {
  return { file, ...placeAt(text, offset), ...mistake };
}
