import type { Mistake, Problem } from './problem.ts';

/** A file's text without a byte order mark, and with `\n` alone at the end of each line, whatever wrote it. */
export const plainText = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

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

const LENGTH = 40;

/** The beginning of a text, on one line, short enough to be quoted in a message. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LENGTH ? `${line.slice(0, LENGTH - 1).trimEnd()}…` : line;
}
