import type { Column } from './columns.ts';
import type { Problem } from '../fields/problem.ts';

/** A problem whose file is not yet known. */
export type Fault = Omit<Problem, 'file'>;

/** A line of which every cell could be read: its values, and the cells as they stand in the file. */
export interface Entry<Values> {
  line: number;
  values: Values;
  cells: Record<keyof Values, string>;
}

/** What a file has to look like, and how a line of it becomes a row. */
export interface TableSpec<Values extends object, Row> {
  columns: { [K in keyof Values]: Column<Values[K]> };
  /** The columns that together name a row: no two lines may share them. */
  key: (keyof Values & string)[];
  toRow: (values: Values) => Row;
  /** What only shows when lines are read together. */
  check?: (entries: Entry<Values>[]) => Fault[];
}
