import type { Problem } from '../fields/problem.ts';
import type { Element } from './tree.ts';
import type { Mention } from '../prose/ids.ts';
import { GUESS, type ScrollerContext } from './readScroller.ts';
import { readStep } from './readStep.ts';
import type { Step } from '../story/story.ts';

/** A `<Guess>` to what it asks and shows, as a step that stands by itself, and everything wrong with it. */
export function readGuess(
  element: Element,
  context: ScrollerContext,
): { guess: Step; ids: Mention[]; problems: Problem[] } {
  const chart = context.charts[GUESS];
  const rows = context.rows?.get(GUESS);
  const { step: guess, ...rest } = readStep(element, { ...context, chartName: GUESS, chart, rows });
  return { guess, ...rest };
}
