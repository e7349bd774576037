import { readTable, TABLES, type Rows, type TableName, type Tables } from '../../src/content/data/tables.ts';

const texts = import.meta.glob<string>('../../content/data/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of a committed file of content/data. */
export function committedText(name: TableName): string {
  return texts[`../../content/data/${name}.csv`] ?? '';
}

/** The rows of a committed file of content/data. */
export function committedRows<Name extends TableName>(name: Name): Rows[Name][] {
  return readTable(name, committedText(name), `content/data/${name}.csv`).rows;
}

/** The rows of every committed file of content/data. */
export function committedTables(): Tables {
  const names = Object.keys(TABLES) as TableName[];
  return Object.fromEntries(names.map((name) => [name, committedRows(name)])) as unknown as Tables;
}
