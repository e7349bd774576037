import { randomNormal } from 'd3';
import { fiveMinutes } from './fiveMinutes.ts';
import type { Spell } from './spell.ts';

const BEDTIME = -70;

/** How much one night differs from the next, in minutes. */
export const NIGHTLY = 21;

/**
 * A night slept through, in one spell from about ten to eleven.
 * @param usual the minutes of sleep to scatter about
 * @param range the fewest and the most minutes that may come of it
 * @param spread the standard deviation of the minutes
 */
export function wholeNight(
  usual: number,
  [fewest, most]: readonly [number, number],
  random: () => number,
  spread = NIGHTLY,
): Spell {
  const normal = randomNormal.source(random);
  const from = fiveMinutes(normal(BEDTIME, 18)());
  const length = fiveMinutes(normal(usual, spread)());
  return { from, to: from + Math.min(most, Math.max(fewest, length)) };
}

/** The same night with one break about two thirds through, 15 to 25 minutes that are added and not lost. */
export function brokenOnce({ from, to }: Spell, random: () => number): Spell[] {
  const wake = fiveMinutes(from + (to - from) * (0.5 + random() * 0.25));
  const awake = 15 + 5 * Math.floor(random() * 3);
  return [
    { from, to: wake },
    { from: wake + awake, to: to + awake },
  ];
}
