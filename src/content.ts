import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHARTS } from './charts/index.ts';
import { timelineRows } from './charts/timeline/timelineRows.ts';
import type { TimelineRows } from './charts/timeline/rows.ts';
import { readStory } from './story/readStory.ts';
import type { Story } from './story/story.ts';

export interface Content {
  story: Story;
  rows: TimelineRows;
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
  let rows: TimelineRows | undefined;
  const story = readStory(DIRECTORY, {
    charts: CHARTS,
    rowsOf: (tables) => (rows = timelineRows(tables)),
  });
  last = { stamp: now, content: { story, rows: rows! } };
  return last.content;
}
