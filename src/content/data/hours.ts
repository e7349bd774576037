import { mean, rollups, sum } from 'd3';
import { HOUR } from '../fields/clock.ts';
import { weekOf, type Left } from './calendar.ts';
import type { Person } from './cast.ts';
import type { Stretch } from './rows.ts';

/** Hours one person slept in one night. */
export interface NightHours {
  person: Person;
  night: number;
  hours: number;
}

/** Mean hours a night over the nights listed in one week, and how many those are. */
export interface WeekHours {
  person: Person;
  week: number;
  hours: number;
  nights: number;
}

/** Hours slept, to the minute, for each person and night that has a stretch; in the order they come. */
export function hoursByNight(stretches: readonly Stretch[]): NightHours[] {
  return rollups(
    stretches,
    (rows) => sum(rows, ({ from, to }) => to - from) / HOUR,
    ({ person }) => person,
    ({ night }) => night,
  ).flatMap(([person, nights]) => nights.map(([night, hours]) => ({ person, night, hours })));
}

/** Mean hours a night for each person and week that has a listed night; in the order they come. */
export function hoursByWeek(stretches: readonly Stretch[], left: Left): WeekHours[] {
  return rollups(
    hoursByNight(stretches),
    (rows) => ({ hours: mean(rows, ({ hours }) => hours) ?? 0, nights: rows.length }),
    ({ person }) => person,
    ({ night }) => weekOf(night, left),
  ).flatMap(([person, weeks]) => weeks.map(([week, row]) => ({ person, week, ...row })));
}
