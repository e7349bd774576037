import { distance } from 'fastest-levenshtein';
import type { Mistake } from './problem.ts';

/**
 * The allowed word most like the one found, or undefined when none is near enough to be what was meant.
 * Case is ignored; at most half of the letters may differ.
 */
export function nearest(found: string, allowed: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const word of allowed) {
    const steps = distance(found.toLowerCase(), word.toLowerCase());
    const reach = Math.floor(Math.max(found.length, word.length) / 2);
    if (steps <= reach && steps < least) {
      best = word;
      least = steps;
    }
  }
  return best;
}

/** What a written name means, where that can be said, and what is wrong with it. */
export interface NameRead {
  name?: string;
  mistake?: Mistake;
}

/**
 * Names as they are written, each to the known one that it means. A misspelt one is read as the nearest that is
 * missing, so that one slip is one mistake; what it means is not missing then.
 * @param allowed which names are known, in words, and that each may stand once
 */
export function matchNames(
  written: readonly string[],
  known: readonly string[],
  allowed: { known: string; once: string },
): { names: NameRead[]; missing: string[] } {
  const missing = new Set(known.filter((name) => !written.includes(name)));
  const names = written.map((found, index): NameRead => {
    if (written.indexOf(found) < index) return { mistake: { found, allowed: allowed.once } };
    if (known.includes(found)) return { name: found };
    const meant = nearest(found, [...missing]);
    if (meant !== undefined) missing.delete(meant);
    return { name: meant, mistake: { found, allowed: allowed.known, nearest: meant } };
  });
  return { names, missing: [...missing] };
}
