import { curveCatmullRomClosed, line, range } from 'd3';
import type { Box } from '../../kit/placeLabels.ts';
import { readPoints } from '../../kit/points.ts';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { burning } from '../burning.ts';
import type { Layout } from '../layout.ts';
import { bars, opening, sill } from './opening.ts';
import { edges } from './path.ts';
import { round } from '../../kit/arithmetic.ts';
import { KITCHEN, type FacadeRows } from '../rows.ts';

/**
 * The mother from the hips up, walking to the right, the baby upright at her shoulder: one outline from the crown of
 * her head round, in hundredths of her height; 0 is her crown and 100 the sill.
 */
const OUTLINE = readPoints(
  '-3,0 3,1 8,6 9,12 10,16 9,20 9,24 12,22 17,20 22,21 26,26 26,32 24,36 24,38 29,42 31,49 32,57 ' +
    '30,64 32,67 30,71 22,74 16,78 12,84 12,92 14,100 14,102 -24,102 -24,100 -21,90 -20,80 -21,71 ' +
    '-24,62 -25,54 -24,46 -20,40 -14,35 -10,32 -9,30 -12,28 -16,26 -17,22 -15,18 -14,12 -13,7 -9,2',
  100,
);

/** Minutes from one crossing of the window to the next, the other way. */
const CROSSING = 10;
/** How far she walks past the window's edge before she turns, in her heights. */
const BEYOND = 0.55;
/** At the full ten minutes she has just passed the middle. */
const AHEAD = 0.3;

/** The mother at a moment of the night, as a path: what of her the window does not hide. @param at minutes from midnight */
export function figure(at: number, { x, y, width, height }: Box): string {
  const size = Math.min(height * 0.8, width * 1.15);
  // Enough whole turns before the first evening that it is never negative.
  const turn = ((at + AHEAD) / CROSSING + 100) % 2;
  const way = turn < 0.5 || turn > 1.5 ? 1 : -1;
  const off = way > 0 ? ((turn + 1) % 2) - 1 : 1 - turn;
  const middle = x + width / 2 + off * (width + size * BEYOND * 2);
  const points = OUTLINE.map(([across, down]): [number, number] => [
    Math.max(x, Math.min(x + width, middle + across * size * way)),
    Math.min(y + height, y + height - size + down * size),
  ]);
  return line().curve(curveCatmullRomClosed).digits(1)(points) ?? '';
}

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
