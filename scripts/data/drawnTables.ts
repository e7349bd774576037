import { csvFormatRows, randomLcg } from 'd3';
import type { Basis } from '../../src/content/data/rows.ts';
import { clockText } from '../../src/content/fields/clock.ts';
import { babyWakings } from './babyWakings.ts';
import { homeTimes } from './homeTimes.ts';
import { nightsOfSleep } from './nightsOfSleep.ts';
import { quarrelWeeks } from './quarrelWeeks.ts';
import { windows } from './windows.ts';

const BASIS: Basis = 'reconstructed';

/** One seed a table, so that redrawing one leaves the others as they are. */
export const SEEDS = { wakings: 0.11, nights: 0.23, quarrels: 0.37, evenings: 0.53, windows: 0.71 };

/** The reconstructed files of content/data as CSV text, by name without ending; the same on every call. */
export function drawnTables(): Record<keyof typeof SEEDS, string> {
  const wakings = babyWakings(randomLcg(SEEDS.wakings));
  const nights = nightsOfSleep(wakings, randomLcg(SEEDS.nights));
  return {
    wakings: csv(
      ['night', 'time'],
      [...wakings].flatMap(([night, times]) => times.map((time) => [night, clockText(time)])),
    ),
    nights: csv(
      ['person', 'night', 'from', 'to'],
      nights.flatMap(({ person, night, spells }) =>
        spells.map(({ from, to }) => [person, night, clockText(from), clockText(to)]),
      ),
    ),
    quarrels: csv(
      ['week', 'quarrels', 'askings'],
      quarrelWeeks(randomLcg(SEEDS.quarrels)).map(({ week, quarrels, askings }) => [week, quarrels, askings]),
    ),
    evenings: csv(
      ['week', 'home'],
      homeTimes(randomLcg(SEEDS.evenings)).map((minutes, week) => [week, clockText(minutes)]),
    ),
    windows: csv(
      ['window', 'floor', 'column', 'dark', 'light'],
      windows(randomLcg(SEEDS.windows)).map(({ window, floor, column, dark, light }) => [
        window,
        floor,
        column,
        ...[dark, light].map((minutes) => (minutes === undefined ? '' : clockText(minutes))),
      ]),
    ),
  };
}

function csv(columns: string[], rows: (string | number)[][]): string {
  const lines = rows.map((row) => [...row.map(String), BASIS]);
  return `${csvFormatRows([[...columns, 'basis'], ...lines])}\n`;
}
