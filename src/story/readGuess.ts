import type { Problem } from '../data/problem.ts';
import type { Element } from './element.ts';
import type { Mention } from './mention.ts';
import { placeAt } from './problemAt.ts';
import { GUESS, type ScrollerContext } from './readScroller.ts';
import { readStep } from './readStep.ts';
import type { Step } from './story.ts';

/** A `<Guess>` to what it asks and shows, as a step that stands by itself, and everything wrong with it. */
export function readGuess(
  element: Element,
  context: ScrollerContext,
): { guess: Step; ids: Mention[]; problems: Problem[] } {
  const { source, charts } = context;
  const reading = readStep(element, { ...context, chartName: GUESS, chart: charts[GUESS] });
  const { id } = reading.step;
  const place = { file: source.file, ...placeAt(source.text, reading.idOffset) };
  return { guess: reading.step, ids: id ? [{ id, ...place }] : [], problems: reading.problems };
}
