import { clockText } from '../../content/fields/clock.ts';
import { standsOn } from '../kit/basis.ts';
import { type FacadeRows, KITCHEN } from './rows.ts';
import { burning, countLit } from './burning.ts';
import type { FacadeView } from './view.ts';

/** 1 → one window lit; 33 → 33 windows lit. */
export const litText = (count: number): string =>
  count === 1 ? 'one window lit' : `${count || 'no'} windows lit`;

/** On what basis each thing in the picture stands, in one sentence a basis. */
export const sourceText = ({ cast, basis }: FacadeRows): string =>
  standsOn(cast, [basis, 'the windows and their hours'], ['told', 'the kitchen light']);

/** The figures of a view in words to be read aloud, from the rows that its picture is drawn from. */
export function describeView(rows: FacadeRows, { at }: FacadeView): string {
  const count = countLit(rows, at);
  const hers = rows.windows.some((window) => window.name === KITCHEN && burning(window, at) > 0.5);
  const which = !hers ? '' : count === 1 ? ': the kitchen' : ', the kitchen among them';
  const all = rows.windows.length;
  return `At ${clockText(at)}, ${litText(count)} of the ${all} across the road${which}. ${sourceText(rows)}`;
}
