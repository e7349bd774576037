import { matchNames } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';
import { readTable, type Rows, type TableName, type Tables } from './tables.ts';

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
  const problems: Problem[] = [];
  const rowsOf = <Name extends TableName>(name: Name): Rows[Name][] => {
    const found = files.find((file) => file.name === `${name}.csv`);
    if (!found) return [];
    const reading = readTable(name, found.text, found.file);
    problems.push(...reading.problems);
    return reading.rows;
  };
  const tables: Tables = {
    nights: rowsOf('nights'),
    wakings: rowsOf('wakings'),
    quarrels: rowsOf('quarrels'),
    evenings: rowsOf('evenings'),
    windows: rowsOf('windows'),
    events: rowsOf('events'),
    published: rowsOf('published'),
  };
  const expected = Object.keys(tables).map((name) => `${name}.csv`);
  const { names, missing } = matchNames(
    files.map(({ name }) => name),
    expected,
    { known: `the files ${expected.join(', ')}`, once: 'each file once' },
  );
  for (const [index, { file }] of files.entries()) {
    const { mistake } = names[index] ?? {};
    if (mistake) problems.push({ file, line: 1, ...mistake });
  }
  for (const name of missing)
    problems.push({
      file: `${folder}/${name}`,
      line: 1,
      found: '',
      allowed: 'this file, for the charts need it',
    });
  return problems.length === 0 ? { tables, problems } : { problems };
}
