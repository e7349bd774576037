import { nearest } from '../fields/nearest.ts';
import type { Problem } from '../fields/problem.ts';
import type { Mention } from './mention.ts';

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
