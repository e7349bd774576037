import { distance } from 'fastest-levenshtein';

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
