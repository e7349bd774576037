import { median, pairs, rollups } from 'd3';
import { PILLOW, roomAt, SOURCE } from '../../charts/plan/flat.ts';
import { HOUR } from '../fields/clock.ts';
import type { Published } from '../data/rows.ts';
import type { Tables } from '../data/tables.ts';
import type { Unit } from './waysToSay.ts';

/** A number that the prose may state. */
export interface Count {
  /** What it counts, in a few words. */
  is: string;
  unit: Unit;
  /** The file that has it. */
  file: string;
  /** Its value, not rounded; undefined when a row that it needs is missing. */
  value: (tables: Tables) => number | undefined;
}

const whole = (one: string): Unit => ({ one, many: `${one}s`, article: 'a', step: 1 });
const NIGHTS = whole('night');
const WEEKS = whole('week');
const MONTHS = whole('month');
const YEARS = whole('year');
const HOURS: Unit = { one: 'hour', many: 'hours', article: 'an', step: 0.25 };

const NIGHTS_IN_A_YEAR = 365.25;

/** The numbers that `<Count of="…">` may name. */
export const COUNTS: Record<string, Count> = {
  'nights-together': between('birth', 'door', NIGHTS, 1, 'nights from the birth to the one he left'),
  'weeks-together': between('birth', 'door', WEEKS, 7, 'the same in weeks'),
  'months-together': between('birth', 'door', MONTHS, NIGHTS_IN_A_YEAR / 12, 'the same in months'),
  'weeks-so-far': between('birth', 'now', WEEKS, 7, 'weeks from the birth to now'),
  'weeks-of-childhood': between('birth', 'eighteen', WEEKS, 7, 'weeks from the birth to eighteen'),
  'years-of-childhood': between('birth', 'eighteen', YEARS, NIGHTS_IN_A_YEAR, 'the same in years'),
  'years-married': between('wedding', 'now', YEARS, NIGHTS_IN_A_YEAR, 'years from the wedding to now'),
  'half-hour': {
    is: 'hours with somebody else’s baby in her arms',
    unit: HOURS,
    file: 'content/data/events.csv',
    value: ({ events }) => hours(events.find(({ event }) => event === 'half-hour')?.minutes),
  },
  'between-wakings': {
    is: 'hours from one waking to the next, the median of all nights',
    unit: HOURS,
    file: 'content/data/wakings.csv',
    value: ({ wakings }) => {
      const nights = rollups(
        wakings,
        (rows) => rows.map(({ at }) => at / HOUR).sort((one, other) => one - other),
        ({ night }) => night,
      );
      return median(nights.flatMap(([, times]) => pairs(times, (one, next) => next - one)));
    },
  },
  'mothers-lose': lost('mothers'),
  'fathers-lose': lost('fathers'),
  bedrooms: {
    is: 'rooms of the plan in which somebody’s head lies',
    unit: whole('bedroom'),
    file: 'src/charts/plan/flat.ts',
    value: () => new Set([PILLOW, SOURCE].map(roomAt)).size,
  },
};

function between(from: string, to: string, unit: Unit, nights: number, is: string): Count {
  const value = ({ events }: Tables) => {
    const [start, end] = [from, to].map((name) => events.find(({ event }) => event === name)?.night);
    return start === undefined || end === undefined ? undefined : (end - start) / nights;
  };
  return { is, unit, file: 'content/data/events.csv', value };
}

function lost(who: Published['who']): Count {
  return {
    is: `hours of sleep a night that ${who} lose in the study`,
    unit: HOURS,
    file: 'content/data/published.csv',
    value: ({ published }) => hours(published.find((row) => row.who === who)?.minutes, -1),
  };
}

function hours(minutes: number | undefined, sign = 1): number | undefined {
  return minutes === undefined ? undefined : (sign * minutes) / HOUR;
}
