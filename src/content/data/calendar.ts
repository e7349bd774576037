import { DAY } from '../fields/clock.ts';

/** A week, in minutes. */
export const WEEK = 7 * DAY;

/** The midnight that a night is named after, in minutes since that of the birth. */
export const midnightOf = (night: number): number => night * DAY;

/** When a night begins to have its place on the axis, in minutes: at the noon before its midnight. */
export const noonBefore = (night: number): number => midnightOf(night) - DAY / 2;

/** Minutes since the midnight of the birth, as weeks. */
export const inWeeks = (minutes: number): number => minutes / WEEK;

/** When a week begins to have its place on the axis, in minutes. */
export const startOfWeek = (week: number): number => noonBefore(7 * week + 1);

/** The week from the birth that a night belongs to: week 0 is nights 1 to 7, week -1 is nights -6 to 0. */
export const weekOf = (night: number): number => Math.floor((night - 1) / 7);
