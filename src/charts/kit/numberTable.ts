import type { Basis } from '../../content/data/rows.ts';
import type { TableName } from '../../content/data/tables.ts';

/** One number, or a few that belong together, with the marks of the picture that they explain. */
export interface NumberRow {
  /** One a column; the first says what the row is about. */
  cells: string[];
  basis: Basis;
  /** Where it comes from, in words. */
  source: string;
  /** A study that it comes from, by its id on the page about the numbers. */
  study?: string;
  /** The keys of the marks that it explains. */
  marks: string[];
  /** The share of the picture's width, from 0 to 1, that it has of marks which hold other rows too. */
  span?: [number, number];
}

/** The numbers of a view that are counted alike. */
export interface NumberTable {
  caption: string;
  /** The heads, with their units; a basis and a source follow. */
  columns: string[];
  rows: NumberRow[];
  /** The files in content/data that it was taken from. */
  files: TableName[];
}

/** The tables that hold anything. */
export const filled = (tables: NumberTable[]): NumberTable[] => tables.filter(({ rows }) => rows.length > 0);
