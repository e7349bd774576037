import { describe, expect, test } from 'vitest';
import { drawStroke, joinEnds, noGuess, setWeek, type Point } from '../../../src/charts/guess/drawStroke.ts';
import { fieldOf } from '../../../src/charts/guess/field.ts';
import type { Guess } from '../../../src/charts/guess/view.ts';
import { startOfWeek } from '../../../src/content/data/calendar.ts';
import { asked } from './views.ts';

const frame = fieldOf(asked, { width: 343, height: 420, text: 13 });
/** A place in the field: within a week, counted from 1, `share` of the way through it. */
const at = (week: number, hours: number, share = 0.5): Point => ({
  x: frame.at(startOfWeek(week - 1 + share, undefined)),
  y: frame.hours(hours),
});
const stroke = (from: Point, to: Point, guess: Guess = noGuess(asked)) =>
  drawStroke(guess, from, to, asked, frame);
const filled = (guess: Guess) =>
  guess.flatMap((hours, index) => (hours === undefined ? [] : [[index + 1, hours]]));

describe('drawStroke', () => {
  test('a point sets its own week', () => {
    expect(filled(stroke(at(3, 5), at(3, 5)))).toEqual([[3, 5]]);
  });

  test('a quick stroke sets every week it crossed', () => {
    expect(filled(stroke(at(2, 7), at(6, 5)))).toEqual([
      [2, 7],
      [3, 6.5],
      [4, 6],
      [5, 5.5],
      [6, 5],
    ]);
  });

  test('a stroke may go back', () => {
    expect(filled(stroke(at(4, 3), at(2, 5)))).toEqual([
      [2, 5],
      [3, 4],
      [4, 3],
    ]);
  });

  test('the last place in a week counts', () => {
    expect(filled(stroke(at(5, 8, 0.1), at(5, 4, 0.9)))).toEqual([[5, 4]]);
  });

  test('hours are halves within the field', () => {
    expect(filled(stroke(at(1, 6.2), at(1, 6.2)))).toEqual([[1, 6]]);
    expect(filled(stroke(at(1, 6.3), at(1, 6.3)))).toEqual([[1, 6.5]]);
    expect(filled(stroke(at(1, 14), at(1, 14)))).toEqual([[1, 10]]);
    expect(filled(stroke(at(1, -3), at(1, -3)))).toEqual([[1, 0]]);
  });

  test('weeks that are not asked stay out', () => {
    expect(filled(stroke(at(-1, 6), at(0, 6)))).toEqual([]);
    expect(filled(stroke(at(-1, 6), at(2, 6)))).toEqual([
      [1, 6],
      [2, 6],
    ]);
    expect(filled(stroke(at(12, 6), at(15, 6)))).toEqual([
      [12, 6],
      [13, 6],
    ]);
  });

  test('what was drawn elsewhere stays', () => {
    const guess = setWeek(noGuess(asked), 8, 4);
    expect(filled(stroke(at(2, 7), at(2, 7), guess))).toEqual([
      [2, 7],
      [9, 4],
    ]);
  });
});

test('a week is set, rounded and cleared by number', () => {
  const guess = setWeek(noGuess(asked), 2, 5.4);
  expect(filled(guess)).toEqual([[3, 5.5]]);
  expect(filled(setWeek(guess, 2, 99))).toEqual([[3, 10]]);
  expect(filled(setWeek(guess, 2, NaN))).toEqual([]);
});

describe('joinEnds', () => {
  const over = (from: number, to: number) => joinEnds(stroke(at(from, 6), at(to, 5)));

  test('a line nearly to both ends goes on', () => {
    const weeks = filled(over(2, 11));
    expect(weeks.map(([week]) => week)).toEqual(noGuess(asked).map((_, index) => index + 1));
    expect([weeks[0], weeks.at(-1)]).toEqual([
      [1, 6],
      [over(2, 11).length, 5],
    ]);
  });

  test('an end that is far off stays open', () => {
    expect(filled(over(5, 12))[0]![0]).toBe(5);
  });

  test('a short stroke stays what it is', () => {
    expect(filled(over(2, 4)).map(([week]) => week)).toEqual([2, 3, 4]);
    expect(joinEnds(noGuess(asked))).toEqual(noGuess(asked));
  });
});
