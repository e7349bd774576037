import { burning, countLit } from './burning.ts';
import { KITCHEN, type FacadeRows } from './rows.ts';
import { sourceText } from './sourceWords.ts';
import { clockWords, litText } from './words.ts';
import type { FacadeView } from './view.ts';

/** The figures of a view in words to be read aloud, from the rows that its picture is drawn from. */
export function describeView(rows: FacadeRows, { at }: FacadeView): string {
  const count = countLit(rows, at);
  const hers = rows.windows.some((window) => window.name === KITCHEN && burning(window, at) > 0.5);
  const which = !hers ? '' : count === 1 ? ': the kitchen' : ', the kitchen among them';
  const all = rows.windows.length;
  return `At ${clockWords(at)}, ${litText(count)} of the ${all} across the road${which}. ${sourceText(rows)}`;
}
