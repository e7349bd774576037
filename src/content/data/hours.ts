import { mean, rollups, sum } from 'd3';
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

/** The week from the birth that a night belongs to: week 0 is nights 1 to 7, week -1 is nights -6 to 0. */
export function weekOf(night: number): number {
  return Math.floor((night - 1) / 7);
}

/** Hours slept, to the minute, for each person and night that has a stretch; in the order they come. */
export function hoursByNight(stretches: readonly Stretch[]): NightHours[] {
  return rollups(
    stretches,
    (rows) => sum(rows, ({ from, to }) => Math.round((to - from) * 1440)) / 60,
    ({ person }) => person,
    ({ night }) => night,
  ).flatMap(([person, nights]) => nights.map(([night, hours]) => ({ person, night, hours })));
}

/** Mean hours a night for each person and week that has a listed night; in the order they come. */
export function hoursByWeek(stretches: readonly Stretch[]): WeekHours[] {
  return rollups(
    hoursByNight(stretches),
    (rows) => ({ hours: mean(rows, ({ hours }) => hours) ?? 0, nights: rows.length }),
    ({ person }) => person,
    ({ night }) => weekOf(night),
  ).flatMap(([person, weeks]) => weeks.map(([week, row]) => ({ person, week, ...row })));
}
