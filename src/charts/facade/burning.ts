import type { FacadeRows, FacadeWindow } from './rows.ts';

/** A light goes out, and comes on, over twice this many minutes: it does not pop. */
const FADING = 6;

/** 0 before `from`, 1 after `to`, with no corner at either end. */
export function smooth(value: number, from: number, to: number): number {
  const t = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return t * t * (3 - 2 * t);
}

/** How far a window is lit, from 0 to 1. @param at minutes from midnight */
export const burning = ({ dark }: FacadeWindow, at: number): number =>
  1 -
  Math.max(
    0,
    ...dark.map(([out, on = Infinity]) =>
      Math.min(smooth(at, out - FADING, out + FADING), smooth(on - at, -FADING, FADING)),
    ),
  );

/** How many windows are more lit than dark. @param at minutes from midnight */
export const countLit = ({ windows }: FacadeRows, at: number): number =>
  windows.filter((window) => burning(window, at) > 0.5).length;
