import type { Chart } from './chart.ts';
import * as list from './list.ts';

/** Every chart by its name: those that a `<Scrolly chart="…">` may name, and a `<Guess>`’s. */
export const CHARTS: Readonly<Record<string, Chart>> = Object.fromEntries(
  Object.values(list).map((chart: Chart) => [chart.name, chart]),
);

/**
 * The chart of a name.
 * @throws Error when there is none
 */
export function chartOf(name: string): Chart {
  const chart = CHARTS[name];
  if (!chart) throw new Error(`There is no chart “${name}”.`);
  return chart;
}
