import { checkHeader } from './checkHeader.ts';
import type { Column } from './columns.ts';
import { csvLines } from './csvLines.ts';
import { duplicates } from './duplicates.ts';
import type { Problem } from '../fields/problem.ts';
import type { Entry, Fault, TableSpec } from './tableSpec.ts';

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
export function readCsv<Values extends object, Row>(
  text: string,
  spec: TableSpec<Values, Row>,
  file: string,
): ReadResult<Row> {
  const names = Object.keys(spec.columns) as (keyof Values & string)[];
  const [header = { line: 1, cells: [] }, ...lines] = csvLines(text);
  const faults = checkHeader(header.cells, header.line, names);
  const entries: Entry<Values>[] = [];

  for (const { line, cells } of lines) {
    if (cells.length !== header.cells.length) {
      const cellsWord = cells.length === 1 ? 'cell' : 'cells';
      const found = `${cells.length} ${cellsWord}`;
      faults.push({ line, found, allowed: `${header.cells.length} cells, as in the first line` });
      continue;
    }
    const values: Partial<Values> = {};
    const texts: Partial<Record<keyof Values, string>> = {};
    let whole = true;
    for (const name of names) {
      const cell = cells[header.cells.indexOf(name)];
      const reading = cell === undefined ? {} : readCell(cell, spec.columns[name], name, line);
      if (reading.fault) faults.push(reading.fault);
      if (cell === undefined || reading.fault) whole = false;
      values[name] = reading.value;
      texts[name] = cell;
    }
    if (whole) entries.push({ line, values: values as Values, cells: texts as Record<keyof Values, string> });
  }

  faults.push(...duplicates(entries, spec.key), ...(spec.check?.(entries) ?? []));
  return {
    rows: entries.map(({ values }) => spec.toRow(values)),
    problems: faults.sort((a, b) => a.line - b.line).map((fault) => ({ file, ...fault })),
  };
}

function readCell<T>(
  cell: string,
  column: Column<T>,
  name: string,
  line: number,
): { value?: T; fault?: Fault } {
  if (cell === '' && column.mayBeBlank) return {};
  const value = cell === '' ? undefined : column.read(cell);
  if (value !== undefined) return { value };
  const near = cell === '' ? undefined : column.nearest?.(cell);
  return { fault: { line, column: name, found: cell, allowed: column.allowed, nearest: near } };
}
