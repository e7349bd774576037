import { range } from 'd3';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Box } from '../../kit/placeLabels.ts';
import type { Layout } from '../layout.ts';
import { bars, kindOf, opening, sill } from './opening.ts';
import { outline, stroke } from './path.ts';
import type { FacadeRows } from '../rows.ts';

/** The rail of a balcony, upright by upright, before its door. */
function rail({ x, y, width, height }: Box, { storey, pitch }: Layout): string {
  const [from, to, top] = [x - pitch * 0.18, x + width + pitch * 0.18, y + height - storey * 0.34];
  const count = Math.max(6, Math.round((to - from) / Math.max(4.5, storey * 0.075)));
  const uprights = range(count + 1).map((upright) => {
    const at = from + ((to - from) * upright) / count;
    return stroke([at, top], [at, y + height]);
  });
  return stroke([from - 1, top], [to + 1, top]) + uprights.join('');
}

/** Every window's frame, bars and sill, and the rails of the balconies: there by night as by day. */
export function frames({ windows }: FacadeRows, weight: number, layout: Layout): Mark[] {
  const drawn = { bar: '', frame: '', rail: '' };
  for (const { floor, column } of windows) {
    const hole = opening(floor, column, layout);
    const { x, y, width, height } = hole;
    const isBalcony = kindOf(column) === 'door' && floor > 1;
    const over = isBalcony ? layout.pitch * 0.22 : Math.min(4, width * 0.12);
    drawn.bar += bars(column, hole);
    drawn.frame += outline(x, y, width, height) + sill(hole, over);
    if (isBalcony) drawn.rail += rail(hole, layout);
  }
  return Object.entries(drawn).map(([part, d]) =>
    mark.path(part, `facade-${part}`, d, faded(part === 'bar' ? 1 : weight)),
  );
}
