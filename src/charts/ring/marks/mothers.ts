import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { at } from './arcPath.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { RingRows } from '../rows.ts';
import { MOTHERS, type RingView } from '../view.ts';

/** Where a name stands outside the ring: an even hour on either side of noon, clear of the feeds. */
const ASIDE = { his: 10, hers: 14 };

/** Each mother's name in her own band or, where the band is too narrow for letters, at the end of a line from it. */
export function mothers({ cast }: RingRows, { given }: RingView, layout: Layout): Mark[] {
  const { cx, cy, breadth, middle, radius, tick, text } = layout;
  const names = { his: cast.fathersMother.name, hers: cast.mothersMother.name };
  const inside = breadth > text * 1.5;
  return MOTHERS.flatMap((whose): Mark[] => {
    const key = `name-${whose}`;
    if (inside) {
      const place = { x: cx, y: round(cy + middle[whose] + text * 0.3), 'text-anchor': 'middle' };
      return [mark.text(key, given > 0.5 ? 'label ring-name' : 'ring-name', names[whose], place)];
    }
    const hour = ASIDE[whose];
    const [x, y] = at(hour, radius + tick * 2.2, layout);
    return [
      mark.path(`line-${whose}`, 'ring-pointer', `M${at(hour, middle[whose], layout)}L${x},${y}`),
      mark.text(key, 'label', names[whose], {
        x: round(x + (whose === 'his' ? 3 : -3)),
        y: round(y + text * 0.6),
        'text-anchor': whose === 'his' ? 'start' : 'end',
      }),
    ];
  });
}
