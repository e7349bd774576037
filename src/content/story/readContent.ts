import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHARTS } from '../../charts/index.ts';
import { readStory } from './readStory.ts';
import type { Story } from './story.ts';

const DIRECTORY = 'content';

/** Changes with every save in the content, so that a preview is never stale and a build reads once. */
const stamp = () =>
  readdirSync(DIRECTORY, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(DIRECTORY, name)).mtimeMs}`)
    .join('\n');

let last: { stamp: string; story: Story } | undefined;

/**
 * The story as it stands in `content/` now.
 * @throws ContentError with every mistake in the content
 */
export function readContent(): Story {
  const now = stamp();
  if (last?.stamp !== now) last = { stamp: now, story: readStory(DIRECTORY, CHARTS) };
  return last.story;
}
