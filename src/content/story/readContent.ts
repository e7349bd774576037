import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHARTS, rowsOf, type AllRows } from '../../charts/index.ts';
import { readStory } from './readStory.ts';
import type { Story } from './story.ts';

export interface Content {
  story: Story;
  rows: AllRows;
}

const DIRECTORY = 'content';

/** Changes with every save in the content, so that a preview is never stale and a build reads once. */
const stamp = () =>
  readdirSync(DIRECTORY, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(DIRECTORY, name)).mtimeMs}`)
    .join('\n');

let last: { stamp: string; content: Content } | undefined;

/**
 * The story and the rows of its charts, as they stand in `content/` now.
 * @throws ContentError with every mistake in the content
 */
export function readContent(): Content {
  const now = stamp();
  if (last?.stamp === now) return last.content;
  let rows: AllRows | undefined;
  const story = readStory(DIRECTORY, {
    charts: CHARTS,
    rowsOf: (tables, cast) => (rows = rowsOf(tables, cast)),
  });
  last = { stamp: now, content: { story, rows: rows! } };
  return last.content;
}
