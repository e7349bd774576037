import { pairs, randomNormal, range, shuffler, sum } from 'd3';
import type { Spell } from './spell.ts';
import { splitMinutes } from './splitMinutes.ts';

const SETTLING = [35, 70] as const;
const USUAL_SETTLING = 54;
const MIDDLE_OF_NIGHT = 150;
const LOST_SPELL = 0.3;

/**
 * One of the mother's nights with the baby: she falls asleep once he has settled and sleeps until he wakes.
 * @param wakings the baby's wakings that night, in minutes from midnight
 * @param target the minutes of sleep to come near to
 */
export function motherNight(wakings: readonly number[], target: number, random: () => number): Spell[] {
  const gaps = pairs(wakings);
  const length = sum(gaps, ([from, to]) => to - from) / gaps.length;
  const count = nearestTo(USUAL_SETTLING, range(3, gaps.length + 1), (n) => length - target / n);

  // On some nights he will not settle at all between two wakings, and that gap is lost to her.
  const lost = count < gaps.length && random() < LOST_SPELL ? 1 : 0;
  const middle = randomNormal.source(random)(MIDDLE_OF_NIGHT, 30)();
  const starts = range(0, gaps.length - count - lost + 1);
  const start = nearestTo(middle, starts, (n) => midpoint(wakings, n, n + count + lost));
  const inBed = gaps.slice(start, start + count + lost);
  const inner = shuffler(random)(range(1, inBed.length - 1)).slice(0, lost);
  const slept = inBed.filter((_, index) => !inner.includes(index));

  const awake = sum(slept, ([from, to]) => to - from) - target;
  const settling = splitMinutes(awake, slept.length, SETTLING, random);
  return slept.map(([from, to], index) => ({ from: from + (settling[index] ?? 0), to }));
}

function midpoint(times: readonly number[], first: number, last: number): number {
  return ((times[first] ?? 0) + (times[last] ?? 0)) / 2;
}

function nearestTo(wish: number, options: readonly number[], measure: (option: number) => number): number {
  const off = (option: number) => Math.abs(measure(option) - wish);
  return options.reduce((best, option) => (off(option) < off(best) ? option : best));
}
