import { FRONT } from '../flat.ts';

/** A box from its left top corner, metres, with rounded corners where they are wanted. */
function box(x: number, y: number, width: number, height: number, r = 0): string {
  if (!r) return `M${x},${y}h${width}v${height}h${-width}z`;
  const [w, h] = [Math.round((width - 2 * r) * 100) / 100, Math.round((height - 2 * r) * 100) / 100];
  const turn = (dx: number, dy: number) => `a${r},${r} 0 0 1 ${dx},${dy}`;
  return (
    `M${Math.round((x + r) * 100) / 100},${y}h${w}${turn(r, r)}v${h}${turn(-r, r)}` +
    `h${-w}${turn(-r, -r)}v${-h}${turn(r, -r)}z`
  );
}

const ring = (x: number, y: number, r: number) =>
  `M${Math.round((x - r) * 100) / 100},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;

const BEDROOM = [
  // The double bed: two pillows, and the fold of the duvet.
  box(0.05, 0.82, 1.98, 1.44, 0.05),
  box(0.12, 0.92, 0.44, 0.58, 0.1),
  box(0.12, 1.58, 0.44, 0.58, 0.1),
  'M.86,.82v1.44M1,.82v1.44',
  box(0.05, 0.3, 0.42, 0.42),
  // The wardrobe, its rail and its hangers.
  box(3.3, 0.1, 0.58, 1.9),
  'M3.59,.14v1.82M3.42,.4h.34M3.42,.62h.34M3.42,.8h.34M3.42,1.16h.34M3.42,1.34h.34M3.42,1.66h.34',
];
const COT_ROOM = [
  box(4.06, 0.78, 0.62, 1.22, 0.04),
  box(4.11, 0.83, 0.52, 1.12, 0.06),
  box(6.7, 0.75, 0.46, 1.1),
  'M6.7,1.12h.46M6.7,1.48h.46',
  // A chair to feed in.
  box(6.36, 2.24, 0.78, 0.78, 0.14),
  'M6.36,2.42h.54v.42h-.54M6.9,2.24v.78',
];
const KITCHEN = [
  // Worktop along the outer wall: hob, sink and drainer, fridge.
  'M6.6,3.2v3.02h.6',
  ring(6.76, 4.12, 0.08),
  ring(7.02, 4.12, 0.08),
  ring(6.76, 4.42, 0.08),
  ring(7.02, 4.42, 0.08),
  box(6.7, 5.06, 0.4, 0.46, 0.06),
  'M6.72,5.6h.36M6.72,5.68h.36M6.72,5.76h.36',
  box(6.6, 6.26, 0.57, 0.6),
  'M6.6,6.8h.57',
  // The table and two chairs.
  box(4.1, 5.4, 1.3, 0.8, 0.03),
  'M4.05,5.6h-.28a.06,.06 0 0 0 -.06,.06v.28a.06,.06 0 0 0 .06,.06h.28',
  'M5.45,5.6h.28a.06,.06 0 0 1 .06,.06v.28a.06,.06 0 0 1 -.06,.06h-.28',
  // The sofa.
  box(2.24, 4.95, 0.84, 1.72, 0.1),
  'M2.46,5.13h.62M2.46,6.49h.62M2.46,5.13v1.36M2.46,5.81h.62',
];
const BATH = [
  box(0.04, 5.1, 0.74, 1.76),
  box(0.1, 5.16, 0.62, 1.64, 0.26),
  ring(0.41, 5.4, 0.03),
  box(1.58, 5.4, 0.5, 0.56, 0.06),
  ring(1.84, 5.68, 0.17),
  box(1.9, 6.2, 0.18, 0.42),
  'M1.9,6.24h-.2a.17,.17 0 0 0 0,.34h.2',
];

/** The furniture as one hairline, path data in metres. */
export const FURNITURE = [...BEDROOM, ...COT_ROOM, ...KITCHEN, ...BATH].join('').replace(/\b0\./g, '.');

const [, y] = FRONT.hinge;
const at = (down: number) => Math.round((y + down) * 100) / 100;

/** The father in the front door, seen from above and going out, with the bag: the class of each part and its outline, metres. */
export const LEAVING: [className: string, d: string][] = [
  [
    'plan-bag',
    `M0,${at(0.58)}h.42q.06,0 .06,.06v.14q0,.06 -.06,.06h-.42q-.06,0 -.06,-.06v-.14q0,-.06 .06,-.06zM.06,${at(0.71)}h.3`,
  ],
  ['plan-father', `M-.1,${at(0.6)}L.23,${at(0.67)}L.23,${at(0.75)}L-.12,${at(0.7)}z`],
  [
    'plan-father',
    `M-.11,${at(0.14)}c.08,0 .11,.06 .11,.14v.28c0,.08 -.03,.14 -.11,.14c-.08,0 -.11,-.06 -.11,-.14v-.28c0,-.08 .03,-.14 .11,-.14z`,
  ],
  ['plan-father', `M-.285,${at(0.42)}a.135,.135 0 1 0 .27,0a.135,.135 0 1 0 -.27,0z`],
];
