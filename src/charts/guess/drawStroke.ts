import { startOfWeek } from '../../content/data/calendar.ts';
import type { Layout } from '../timeline/layout.ts';
import { MOST } from './field.ts';
import { weekCount, type Guess, type GuessView } from './view.ts';

/** A place in the field, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Hours as they can be guessed: by the half, none below 0 or above what the field shows. */
const halves = (hours: number): number => Math.max(0, Math.min(MOST, Math.round(hours * 2) / 2));

/** Nothing drawn yet. */
export const noGuess = (view: GuessView): Guess => Array.from({ length: weekCount(view) }, () => undefined);

/** The guess with one week set to these hours, or cleared by what is no number; `index` counts from 0. */
export const setWeek = (guess: Guess, index: number, hours: number): Guess =>
  guess.map((before, at) => (at === index ? (Number.isNaN(hours) ? undefined : halves(hours)) : before));

/**
 * The guess once the pen has gone straight from one point to another: each week it crossed takes the hours at its
 * middle, or where the pen began or ended in it.
 */
export function drawStroke(guess: Guess, from: Point, to: Point, view: GuessView, layout: Layout): Guess {
  const [left, right] = from.x <= to.x ? [from, to] : [to, from];
  return guess.map((before, index) => {
    const week = view.from - 1 + index;
    // The pen has the whole field, the night he leaves too.
    const start = layout.at(startOfWeek(week, undefined));
    const end = layout.at(startOfWeek(week + 1, undefined));
    if (right.x < start || left.x >= end) return before;
    // Where the pen is now counts, for the reader sees the line under it.
    if (to.x >= start && to.x < end) return halves(layout.hours.invert(to.y));
    const x = Math.max(left.x, Math.min(right.x, (start + end) / 2));
    const share = right.x === left.x ? 0 : (x - left.x) / (right.x - left.x);
    return halves(layout.hours.invert(left.y + (right.y - left.y) * share));
  });
}

/** The weeks at either end that a hand may miss and still have meant. */
const MISSED = 2;

/** The guess once the pen is lifted: a line over most of the weeks goes on to the first and the last, if it nearly did. */
export function joinEnds(guess: Guess): Guess {
  const isDrawn = (hours?: number) => hours !== undefined;
  const [first, last] = [guess.findIndex(isDrawn), guess.findLastIndex(isDrawn)];
  if (last - first < guess.length / 2) return guess;
  const missed = guess.length - 1 - last;
  return guess.map((hours, index) => {
    if (index < first && first <= MISSED) return guess[first];
    return index > last && missed <= MISSED ? guess[last] : hours;
  });
}
