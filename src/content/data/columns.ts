import { inWords } from '../fields/inWords.ts';
import { nearest } from '../fields/nearest.ts';

/** How one column is read: a cell's text to its value, or undefined when the text is not allowed. */
export interface Column<T> {
  allowed: string;
  read: (cell: string) => T | undefined;
  nearest?: (cell: string) => string | undefined;
  mayBeBlank?: boolean;
}

/** A word from a list, spelt exactly. */
export function oneOf<const T extends string>(words: readonly T[]): Column<T> {
  return {
    allowed: inWords(words),
    read: (cell) => words.find((word) => word === cell),
    nearest: (cell) => nearest(cell, words),
  };
}

/** A whole number within both ends. */
export function wholeNumber(least: number, most: number): Column<number> {
  return {
    allowed: `a whole number from ${least} to ${most}`,
    read: (cell) => {
      const value = Number(cell);
      return /^-?\d+$/.test(cell) && value >= least && value <= most ? value : undefined;
    },
  };
}

/** A name to refer to a row by: lower-case words joined by hyphens. */
export const name: Column<string> = {
  allowed: 'a name of lower-case letters, digits and hyphens',
  read: (cell) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell) ? cell : undefined),
};

/** Text of at most `longest` characters. */
export function words(longest: number): Column<string> {
  return {
    allowed: `words, at most ${longest} characters`,
    read: (cell) => (cell.length <= longest ? cell : undefined),
  };
}

/** The same column with blank cells allowed, which read as undefined. */
export function orBlank<T>(column: Column<T>): Column<T | undefined> {
  return { ...column, allowed: `${column.allowed}, or blank`, mayBeBlank: true };
}
