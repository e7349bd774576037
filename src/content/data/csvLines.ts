import { csvParseRows } from 'd3';
import { plainText } from '../fields/source.ts';

/** A record of a CSV and the line of the file it begins on, from 1. */
export interface CsvLine {
  line: number;
  cells: string[];
}

/** CSV text to records with trimmed cells; blank lines are left out but counted, as are breaks in quotes. */
export function csvLines(text: string): CsvLine[] {
  let line = 1;
  const records = csvParseRows(plainText(text)).map((cells) => {
    const record = { line, cells: cells.map((cell) => cell.trim()) };
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
    return record;
  });
  return records.filter(({ cells }) => cells.length > 1 || cells[0] !== '');
}
