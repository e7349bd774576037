import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Box } from '../../kit/placeLabels.ts';
import { burning } from '../burning.ts';
import type { Layout } from '../layout.ts';
import { kindOf, opening } from './opening.ts';
import { edges, outline } from './path.ts';
import { KITCHEN, type FacadeRows } from '../rows.ts';

/** No two rooms are lit alike: a number from 0 to 1 that belongs to a window. */
const chance = (floor: number, column: number, of: number) =>
  (((floor * 73 + column * 151 + of * 57) * 2654435) % 9973) / 9973;

/** What hangs in a lit window, as a path over its light. */
function hangings(chosen: number, { x, y, width, height }: Box): string {
  if (chosen < 0.28)
    return outline(x, y, width * 0.26, height) + outline(x + width * 0.74, y, width * 0.26, height);
  if (chosen < 0.46) return outline(x, y, width, height * (0.3 + chosen * 0.6));
  if (chosen < 0.6) return outline(x, y, width * 0.52, height);
  return '';
}

/** The light in every window but hers: cool, dim, each a little different; in a few rooms only a television. */
export function panes({ windows }: FacadeRows, at: number, weight: number, layout: Layout): Mark[] {
  return windows
    .filter(({ name }) => name !== KITCHEN)
    .flatMap((window): Mark[] => {
      const { name, floor, column } = window;
      const hole = opening(floor, column, layout);
      const { x, y, width, height } = hole;
      const lit = burning(window, at) * weight;
      if (lit < 0.06) return [];
      const pane = (key: string, box: Box, bright: number) =>
        mark.rect(`${key}-${name}`, 'facade-pane', { ...edges(box), ...faded(lit * bright) });
      const chosen = chance(floor, column, 1);
      const kind = kindOf(column);
      if (chosen > 0.82 && (kind === 'sash' || kind === 'casement')) {
        const set = { x: x + width * 0.12, y: y + height * 0.58, width: width * 0.42, height: height * 0.2 };
        return [pane('pane', hole, 0.17), pane('television', set, 0.55)];
      }
      const hung = kind === 'small' ? '' : hangings(chosen, hole);
      return [
        pane('pane', hole, 0.34 + 0.26 * chance(floor, column, 2)),
        ...(hung ? [mark.path(`hung-${name}`, 'facade-hung', hung)] : []),
      ];
    });
}
