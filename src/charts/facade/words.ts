import { clockText } from '../../content/fields/clock.ts';

/** 1 → one window lit; 33 → 33 windows lit. */
export const litText = (count: number): string =>
  count === 1 ? 'one window lit' : `${count || 'no'} windows lit`;

/** Minutes from midnight as the clock shows them: -20 → 23:40. */
export const clockWords = (at: number): string => clockText(Math.floor(at) / 60);
