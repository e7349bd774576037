import { defineChart } from '../chart.ts';
import { describeView } from '../timeline/describe.ts';
import { numbers } from '../timeline/numbers.ts';
import { timelineRows } from '../timeline/fromTables.ts';
import { asTimeline } from './field.ts';
import { guessScene } from './guessScene.ts';
import { attributes } from './attributes.ts';
import { DURATION, type GuessView } from './view.ts';

/** A person's hours over some weeks, which a reader may draw before they are shown: what a `<Guess>` shows. */
export const guess = defineChart({
  name: 'guess',
  // A reader's browser draws its scene alone: the way from one to the next is drawn by hand.
  scene: guessScene,
  interpolate: (_: GuessView, after: GuessView) => after,
  duration: () => DURATION,
  attributes,
  rows: timelineRows,
  describe: (rows, view) => describeView(rows, asTimeline(view)),
  numbers: (rows, view) => numbers(rows, asTimeline(view)),
});
