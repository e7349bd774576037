import { randomNormal } from 'd3';
import { fiveMinutes } from './fiveMinutes.ts';

const SPREAD = 9;

/**
 * Splits `total` minutes into uneven parts on five-minute marks, each within `low` and `high`.
 * When no such parts can make up the total, they come as near to it as the ends allow.
 */
export function splitMinutes(
  total: number,
  parts: number,
  [low, high]: readonly [number, number],
  random: () => number,
): number[] {
  const noise = randomNormal.source(random)(0, SPREAD);
  let left = fiveMinutes(total);
  return Array.from({ length: parts }, (_, index) => {
    const after = parts - index - 1;
    const wish = after === 0 ? left : fiveMinutes(left / (after + 1) + noise());
    const part = clamp(clamp(wish, left - after * high, left - after * low), low, high);
    left -= part;
    return part;
  });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
