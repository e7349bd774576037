import type { Problem } from '../fields/problem.ts';
import type { Mention } from './mention.ts';

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
