import { range } from 'd3';
import { faded } from '../../scene/faded.ts';
import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { burning } from './burning.ts';
import { figure } from './figure.ts';
import type { Layout } from './frame.ts';
import { bars, opening, sill } from './opening.ts';
import { edges } from './path.ts';
import { round } from '../kit/arithmetic.ts';
import { KITCHEN, type FacadeRows } from './rows.ts';

/** How many rings of light there are around her window. */
export const GLOW = 15;

/** Her window, and how far it is lit; nothing where it is dark. */
function herWindow({ windows }: FacadeRows, at: number, layout: Layout) {
  const hers = windows.find(({ name }) => name === KITCHEN);
  const lit = hers ? burning(hers, at) : 0;
  if (!hers || lit < 0.02) return undefined;
  return { lit, column: hers.column, hole: opening(hers.floor, hers.column, layout) };
}

/** What her light leaves on the wall around it; the other windows are painted over it and stay cool. */
export function glow(rows: FacadeRows, at: number, layout: Layout): Mark[] {
  const hers = herWindow(rows, at, layout);
  if (!hers) return [];
  const { x, y, width, height } = hers.hole;
  return range(GLOW).map((ring) => {
    const reach = height * 1.9 * ((GLOW - ring) / GLOW) ** 1.6;
    const box = { x: x - reach, y: y - reach, width: width + reach * 2, height: height + reach * 2 };
    return mark.rect(`glow-${ring}`, 'facade-glow', { ...edges(box), rx: round(reach), ...faded(hers.lit) });
  });
}

/** Her window: the light, and the mother with the baby, walking up and down. */
export function kitchen(rows: FacadeRows, at: number, layout: Layout): Mark[] {
  const hers = herWindow(rows, at, layout);
  if (!hers) return [];
  const { column, hole } = hers;
  const lit = faded(hers.lit);
  return [
    mark.rect('kitchen', 'facade-kitchen', { ...edges(hole), ...lit }),
    mark.path('mother', 'facade-mother', figure(at, hole), lit),
    mark.path('kitchen-bar', 'facade-bar', bars(column, hole), lit),
    mark.path('kitchen-sill', 'facade-sill', sill(hole, Math.min(4, hole.width * 0.12)), lit),
  ];
}
