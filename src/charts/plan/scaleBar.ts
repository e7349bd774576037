import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../kit/textWidth.ts';
import type { Layout } from './frame.ts';

/** Two metres, as long as they are here. */
const METRES = 2;

/** Where the scale and its words have ended, in pixels. */
export const scaleEnds = ({ pad, metre, small, x }: Layout): number =>
  Math.max(pad, x(-0.3)) + METRES * metre + 7 + textWidth(`${METRES} m`, small);

/** The plan's scale, under its left edge: no north, for nobody has said where it is. */
export function scaleBar({ pad, floor, line, metre, small, x }: Layout): Mark[] {
  const left = Math.max(pad, x(-0.3));
  const y = Math.round(floor + line * 0.75);
  const ends = [0, METRES / 2, METRES].map((at) => Math.round((left + at * metre) * 10) / 10);
  const d = `M${ends[0]},${y}H${ends[2]}${ends.map((at) => `M${at},${y - 4}v4`).join('')}`;
  return [
    { key: 'scale', tag: 'path', className: 'plan-scale', attributes: { d } },
    {
      key: 'scale-name',
      tag: 'text',
      className: 'source',
      attributes: { x: Math.round(ends[2]! + 7), y: y + 2, 'font-size': Math.round(small * 10) / 10 },
      text: `${METRES} m`,
    },
  ];
}
