import { cumsum, sum } from 'd3';
import { fiveMinutes } from './fiveMinutes.ts';

const FIRST = 17 * 60 + 50;
const LAST = 21 * 60 + 45;
const STEPS = 12;

/** When the father comes home in weeks 0 to 12, in minutes of the clock, each week later by an uneven step. */
export function homeTimes(random: () => number): number[] {
  const weights = Array.from({ length: STEPS }, () => 0.6 + random());
  const total = sum(weights);
  return [0, ...cumsum(weights)].map((weight) => fiveMinutes(FIRST + ((LAST - FIRST) * weight) / total));
}
