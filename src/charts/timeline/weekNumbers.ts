import type { TimelineView } from './view.ts';

/** A whole number with a true minus. */
export const signed = (value: number): string => String(value).replace('-', '−');

/** A week as the head of its row. */
export const inWeek = (week: number): string => `Week ${signed(week)}`;

/** Weeks to shares of the picture's width; nothing where they stand outside of it. */
export const spanIn =
  ({ from, to }: TimelineView) =>
  (start: number, end: number): [number, number] | undefined => {
    const share = (week: number) => Math.max(0, Math.min(1, (week - from) / (to - from)));
    const [left, right] = [share(start), share(end)];
    return left < right ? [left, right] : undefined;
  };

/** The marks that stand at a value, named as series@week, where the view reads it off. */
export const valueMarks = (key: string, { values }: TimelineView): string[] =>
  values[key] ? [`point-${key}`, `label-${key}`] : [];
