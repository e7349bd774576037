import { DAY } from '../fields/clock.ts';
import type { StoryEvent } from './rows.ts';

/** A week, in minutes. */
export const WEEK = 7 * DAY;

/** The midnight that a night is named after, in minutes since that of the birth. */
export const midnightOf = (night: number): number => night * DAY;

/** When a night begins to have its place on the axis, in minutes: at the noon before its midnight. */
export const noonBefore = (night: number): number => midnightOf(night) - DAY / 2;

/** Minutes since the midnight of the birth, as weeks. */
export const inWeeks = (minutes: number): number => minutes / WEEK;

/** The night the father leaves; undefined where no event says it. */
export type Left = number | undefined;

export const nightLeft = (events: readonly StoryEvent[]): Left =>
  events.find(({ event }) => event === 'door')?.night;

/** The first week apart: the one that would begin nearest to the night the father leaves. */
const firstApart = (left: number): number => Math.round((left - 1) / 7);

/**
 * The first of a week's nights: week 0 is nights 1 to 7, week -1 is nights -6 to 0. Only the first week apart begins with
 * the night the father leaves, for he is gone in that night: no week is part of the time before and of the time after.
 */
export const firstNight = (week: number, left: Left): number =>
  left !== undefined && week === firstApart(left) ? left : 7 * week + 1;

/** When a week begins to have its place on the axis, in minutes. */
export const startOfWeek = (week: number, left: Left): number => noonBefore(firstNight(week, left));

/** The week from the birth that a night belongs to. */
export function weekOf(night: number, left: Left): number {
  const week = Math.floor((night - 1) / 7);
  if (left === undefined) return week;
  return night < left ? Math.min(week, firstApart(left) - 1) : Math.max(week, firstApart(left));
}
