import type { Fields, Values } from '../fields/field.ts';
import type { Problem } from '../fields/problem.ts';
import { readFields } from '../fields/readFields.ts';
import { csvLines } from './csvLines.ts';
import { inWords } from '../fields/inWords.ts';
import { matchNames } from '../fields/nearest.ts';

/** A line of which every cell could be read: its place, its values, and each cell as it stands in the file. */
export interface Entry<Read> {
  place: { file: string; line: number };
  values: Read;
  cell: (column: keyof Read & string) => string;
}

/** What a file has to look like, and how a line of it becomes a row. */
export interface TableSpec<Columns extends Fields<undefined>, Row> {
  columns: Columns;
  /** The columns that together name a row: no two lines may share them. */
  key: (keyof Values<Columns> & string)[];
  toRow: (values: Values<Columns>) => Row;
  /** What only shows when lines are read together. */
  check?: (entries: Entry<Values<Columns>>[]) => Problem[];
}

/** The rows that could be read, and everything that is wrong, in the order of the lines. */
export interface ReadResult<Row> {
  rows: Row[];
  problems: Problem[];
}

/**
 * CSV text to typed rows. It never throws: every bad cell, line and column becomes a problem, so a caller
 * that finds any should show them all and use none of the rows.
 * @param file the path the problems name
 */
export function readCsv<Columns extends Fields<undefined>, Row>(
  text: string,
  { columns, key, toRow, check }: TableSpec<Columns, Row>,
  file: string,
): ReadResult<Row> {
  const [header = { line: 1, cells: [] }, ...lines] = csvLines(text);
  const head = checkHeader(header.cells, { file, line: header.line }, Object.keys(columns));
  const entries: Entry<Values<Columns>>[] = [];
  const problems = [...head.problems];

  for (const { line, cells } of lines) {
    const place = { file, line };
    if (cells.length !== header.cells.length) {
      const found = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
      problems.push({ ...place, found, allowed: `${header.cells.length} cells, as in the first line` });
      continue;
    }
    const texts = Object.fromEntries(head.columns.map((name, index) => [name, cells[index] || undefined]));
    const { values, mistakes } = readFields(columns, texts, undefined);
    for (const { field, allowed, ...mistake } of mistakes.filter(({ field }) => field in texts)) {
      const orBlank = columns[field]?.otherwise ? ', or blank' : '';
      problems.push({ ...place, column: field, ...mistake, allowed: allowed + orBlank });
    }
    if (values) entries.push({ place, values, cell: (column) => texts[column] ?? '' });
  }

  problems.push(...duplicates<Values<Columns>>(entries, key), ...(check?.(entries) ?? []));
  return {
    rows: entries.map(({ values }) => toRow(values)),
    problems: problems.sort((one, other) => one.line - other.line),
  };
}

/** The columns of a header, each by the expected one that it means, and those that are unknown, repeated or missing. */
export function checkHeader(
  found: readonly string[],
  place: Pick<Problem, 'file' | 'line'>,
  expected: readonly string[],
): { columns: (string | undefined)[]; problems: Problem[] } {
  const allowed = { known: `the columns ${inWords(expected)}`, once: 'each column once' };
  const { names, missing } = matchNames(found, expected, allowed);
  const wrong = names.flatMap(({ mistake }, index) =>
    mistake ? [{ ...place, column: index + 1, ...mistake }] : [],
  );
  const gone = missing.map((name) => ({ ...place, found: '', allowed: `a column "${name}"` }));
  return { columns: names.map(({ name }) => name), problems: [...wrong, ...gone] };
}

/** Every line whose key columns repeat those of an earlier line. */
export function duplicates<Read extends object>(
  entries: readonly Entry<Read>[],
  key: readonly (keyof Read & string)[],
): Problem[] {
  const firstLines = new Map<string, number>();
  return entries.flatMap(({ place, values, cell }) => {
    const name = JSON.stringify(key.map((column) => values[column]));
    const first = firstLines.get(name);
    if (first === undefined) {
      firstLines.set(name, place.line);
      return [];
    }
    const found = key.map(cell).join(', ');
    const allowed = `one line for each ${key.join(', ')}`;
    return [{ ...place, found, allowed, message: `Line ${first} has it too.` }];
  });
}
