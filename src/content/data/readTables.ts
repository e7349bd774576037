import { nearest } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';
import type { TableName, Tables } from './tables.ts';
import { readTable, TABLES } from './tables.ts';

/** A file of the content: its path as an editor sees it, and its text. */
export interface ContentFile {
  name: string;
  file: string;
  text: string;
}

/**
 * The CSV files to their rows; `tables` is absent when anything is wrong with them.
 * @param folder the path that the problem of a missing file names
 */
export function readTables(
  files: readonly ContentFile[],
  folder: string,
): { tables?: Tables; problems: Problem[] } {
  const names = Object.keys(TABLES) as TableName[];
  const missing = new Set<string>(names);
  const tables: Record<string, unknown[]> = {};
  const problems: Problem[] = [];

  for (const { name, file, text } of files) {
    const known = names.find((table) => `${table}.csv` === name);
    if (!known) continue;
    const reading = readTable(known, text, file);
    missing.delete(known);
    tables[known] = reading.rows;
    problems.push(...reading.problems);
  }
  for (const { name, file } of files.filter(({ name }) => !names.some((table) => `${table}.csv` === name))) {
    const meant = nearest(
      name,
      [...missing].map((table) => `${table}.csv`),
    );
    if (meant) missing.delete(meant.replace(/\.csv$/, ''));
    problems.push({ file, line: 1, found: name, allowed: `the files ${fileNames(names)}`, nearest: meant });
  }
  for (const name of missing) {
    problems.push({
      file: `${folder}/${name}.csv`,
      line: 1,
      found: '',
      allowed: 'this file, for the charts need it',
    });
  }
  return problems.length === 0 ? { tables: tables as Tables, problems } : { problems };
}

function fileNames(names: readonly string[]): string {
  return names.map((name) => `${name}.csv`).join(', ');
}
