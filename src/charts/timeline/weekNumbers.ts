import { inWeeks } from '../../content/data/calendar.ts';
import type { TimelineView } from './view.ts';

/** A whole number with a true minus. */
export const signed = (value: number): string => String(value).replace('-', '−');

/** A week as the head of its row. */
export const inWeek = (week: number): string => `Week ${signed(week)}`;

/** Whether the camera sees a moment, in minutes since the midnight of the birth. */
export const isWithin = (minutes: number, { from, to }: TimelineView): boolean =>
  inWeeks(minutes) >= from && inWeeks(minutes) <= to;

/** Minutes since the midnight of the birth to shares of the picture's width; nothing where they stand outside of it. */
export const spanIn =
  ({ from, to }: TimelineView) =>
  (start: number, end: number): [number, number] | undefined => {
    const share = (minutes: number) => Math.max(0, Math.min(1, (inWeeks(minutes) - from) / (to - from)));
    const [left, right] = [share(start), share(end)];
    return left < right ? [left, right] : undefined;
  };

/** The marks that stand at a value, named as series@week, where the view reads it off. */
export const valueMarks = (key: string, { values }: TimelineView): string[] =>
  values[key] ? [`point-${key}`, `label-${key}`] : [];
