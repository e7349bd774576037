import { nearest } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';

/** A word and where it stands: a step's id, or the id a link points to. */
export interface Mention {
  id: string;
  file: string;
  line: number;
  column: number;
}

/** Links in the prose to an id that nothing has. */
export function brokenLinks(links: readonly Mention[], ids: readonly string[]): Problem[] {
  return links
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, ...place }) => {
      const near = nearest(id, ids);
      const allowed = 'a link to the id of a step or a chapter';
      return { ...place, found: `#${id}`, allowed, nearest: near && `#${near}` };
    });
}

/** Steps whose id another step or a chapter has already. */
export function repeatedIds(
  chapters: readonly { id: string; file: string }[],
  steps: readonly Mention[],
): Problem[] {
  const firsts = new Map(chapters.map(({ id, file }) => [id, `the chapter ${file}`]));
  return steps.flatMap(({ id, file, line, column }) => {
    const first = firsts.get(id);
    if (!first) firsts.set(id, `${file}:${line}`);
    const message = `The first one is ${first}.`;
    return first
      ? [{ file, line, column, found: id, allowed: 'an id that nothing else in the story has', message }]
      : [];
  });
}
