import type { Box } from '../../kit/placeLabels.ts';
import type { Layout } from '../layout.ts';
import { stroke } from './path.ts';

type Kind = 'sash' | 'door' | 'small' | 'casement';

/** What each column of windows is, from 1: doors to balconies in the second and fifth, bathrooms in the third. */
const KINDS: Record<number, Kind> = { 2: 'door', 3: 'small', 4: 'casement', 5: 'door' };

export const kindOf = (column: number): Kind => KINDS[column] ?? 'sash';

/** Width in columns, height in floors, and the head below the floor's upper edge, in floors. */
const SHAPES: Record<Kind, [number, number, number]> = {
  sash: [0.44, 0.62, 0.16],
  door: [0.44, 0.76, 0.16],
  small: [0.2, 0.36, 0.16],
  casement: [0.54, 0.6, 0.16],
};

/** The hole in the wall that a window fills, in pixels. */
export function opening(floor: number, column: number, { pitch, storey, x, y }: Layout): Box {
  const [across, down, head] = SHAPES[kindOf(column)];
  const height = storey * down;
  const width = Math.min(pitch * across, height * 1.25);
  return { x: x(column) - width / 2, y: y(floor) + storey * head, width, height };
}

/** The glazing bars of a window: across for sashes, down for doors and casements. */
export function bars(column: number, { x, y, width, height }: Box): string {
  const kind = kindOf(column);
  if (kind === 'small') return '';
  if (kind === 'sash') return stroke([x, y + height * 0.48], [x + width, y + height * 0.48]);
  const at = x + width * (kind === 'casement' ? 0.78 : 0.5);
  return stroke([at, y], [at, y + height]);
}

/** A window's sill, which stands out on both sides by `over` pixels. */
export const sill = ({ x, y, width, height }: Box, over: number): string =>
  stroke([x - over, y + height], [x + width + over, y + height]);
