import { FRONT } from './flat.ts';

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
