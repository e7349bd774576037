import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { Point } from '../geometry.ts';
import { stands } from './crying.ts';
import { metrePath } from './metrePath.ts';
import type { PlanRows } from '../rows.ts';
import { presence } from '../../kit/weights.ts';
import type { PlanView } from '../view.ts';

/** The left outer wall's face, metres. */
const OUTER_FACE = -0.3;

/** The kitchen light: it fills its room, and falls through every open door as far as it can see. */
export function glow(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const weight = view.show.light ?? 0;
  if (weight < 0.02) return [];
  const [lampX, lampY] = rows.lamp;
  const rings = (['open', 'shut'] as const).flatMap((are) => {
    const share = weight * stands(view, are);
    if (share < 0.02) return [];
    return rows.light[are].map((d, ring) =>
      metrePath(`light-${are}-${ring}`, 'plan-light', d, layout, share),
    );
  });
  return [
    metrePath('light-room', 'plan-lit', rows.kitchen, layout, weight),
    ...rings,
    ...threshold(rows, layout, weight * presence(view, 'door') * view.doors),
    mark.circle('lamp', 'plan-lamp', {
      cx: layout.x(lampX),
      cy: layout.y(lampY),
      r: round(layout.metre * 0.09),
      ...faded(weight),
    }),
  ];
}

/** What comes to the outer face of the wall where the front door stands open. */
function threshold(
  { lamp: [lampX, lampY], posts: [top, bottom] }: PlanRows,
  layout: Layout,
  weight: number,
): Mark[] {
  if (weight < 0.02) return [];
  const near = ([x, y]: Point) => `${layout.x(x)},${layout.y(y)}`;
  const far = ([x, y]: Point) => {
    const seen = y + ((y - lampY) / (x - lampX)) * (OUTER_FACE - x);
    return layout.y(Math.min(bottom[1], Math.max(top[1], seen)));
  };
  const d = `M${near(top)}L${layout.x(OUTER_FACE)},${far(top)}V${far(bottom)}L${near(bottom)}z`;
  return [mark.path('light-out', 'plan-lit', d, faded(weight))];
}
