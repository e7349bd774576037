import { range } from 'd3';
import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { burning } from './burning.ts';
import { figure } from './figure.ts';
import type { Layout } from './frame.ts';
import { bars, opening } from './opening.ts';
import { edges, stroke } from './path.ts';
import { round } from '../kit/round.ts';
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
  const { lit, hole } = hers;
  const { x, y, width, height } = hole;
  return range(GLOW).map((ring): Mark => {
    const reach = height * 1.9 * ((GLOW - ring) / GLOW) ** 1.6;
    return {
      key: `glow-${ring}`,
      tag: 'rect',
      className: 'facade-glow',
      attributes: {
        ...edges({ x: x - reach, y: y - reach, width: width + reach * 2, height: height + reach * 2 }),
        rx: round(reach),
        ...faded(lit),
      },
    };
  });
}

/** Her window: the light, and the mother with the baby, walking up and down. */
export function kitchen(rows: FacadeRows, at: number, layout: Layout): Mark[] {
  const hers = herWindow(rows, at, layout);
  if (!hers) return [];
  const { lit, hole } = hers;
  const { x, y, width, height } = hole;
  const over = Math.min(4, width * 0.12);
  return [
    {
      key: 'kitchen',
      tag: 'rect',
      className: 'facade-kitchen',
      attributes: { ...edges(hole), ...faded(lit) },
    },
    {
      key: 'mother',
      tag: 'path',
      className: 'facade-mother',
      attributes: { d: figure(at, hole), ...faded(lit) },
    },
    {
      key: 'kitchen-bar',
      tag: 'path',
      className: 'facade-bar',
      attributes: { d: bars(hers.column, hole), ...faded(lit) },
    },
    {
      key: 'kitchen-sill',
      tag: 'path',
      className: 'facade-sill',
      attributes: { d: stroke([x - over, y + height], [x + width + over, y + height]), ...faded(lit) },
    },
  ];
}
