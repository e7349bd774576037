import { readTable, type Rows, type TableName } from '../../src/data/tables.ts';

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
