import { mean, randomNormal } from 'd3';

const SPREAD = 23;

/**
 * Minutes of sleep for seven nights that scatter about the week's mean without moving it.
 * @param hours the week's mean, in hours a night
 */
export function nightlyTargets(hours: number, random: () => number): number[] {
  const scatter = Array.from({ length: 7 }, randomNormal.source(random)(0, SPREAD));
  const centre = mean(scatter) ?? 0;
  return scatter.map((minutes) => hours * 60 + minutes - centre);
}
