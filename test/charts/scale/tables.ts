import { readdirSync, readFileSync } from 'node:fs';
import { readTables } from '../../../src/story/readTables.ts';

const FOLDER = 'content/data';

/** The story's own tables: what the chart has to be right for. */
export const tables = readTables(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, file: `${FOLDER}/${name}`, text: readFileSync(`${FOLDER}/${name}`, 'utf8') })),
  FOLDER,
).tables!;
