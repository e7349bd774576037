import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';
import { metrePath } from './mark.ts';
import type { PlanRows } from './rows.ts';
import { presence } from '../kit/weights.ts';
import type { PlanView } from './view.ts';

/** The left outer wall's face, metres. */
const OUTER_FACE = -0.3;

/** The kitchen light: it fills its room, and falls through every open door as far as it can see. */
export function glow(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const weight = view.show.light ?? 0;
  if (weight < 0.02) return [];
  const rings = (['open', 'shut'] as const).flatMap((are) => {
    const share = weight * (are === 'open' ? view.doors : 1 - view.doors);
    if (share < 0.02) return [];
    return rows.light[are].map((d, ring) =>
      metrePath(`light-${are}-${ring}`, 'plan-light', d, layout, share),
    );
  });
  return [
    metrePath('light-room', 'plan-lit', rows.kitchen, layout, weight),
    ...rings,
    ...threshold(rows, layout, weight * presence(view, 'door') * view.doors),
    {
      key: 'lamp',
      tag: 'circle',
      className: 'plan-lamp',
      attributes: {
        cx: layout.x(rows.spill[0]![0]),
        cy: layout.y(rows.spill[0]![1]),
        r: round(layout.metre * 0.09),
        ...faded(weight),
      },
    },
  ];
}

/** What comes to the outer face of the wall where the front door stands open. */
function threshold({ spill: [lamp, ...posts] }: PlanRows, layout: Layout, weight: number): Mark[] {
  if (weight < 0.02) return [];
  const [top, bottom] = posts.map(([x, y]) => {
    const far = y + ((y - lamp![1]) / (x - lamp![0])) * (OUTER_FACE - x);
    return {
      near: `${layout.x(x)},${layout.y(y)}`,
      far: Math.min(posts[1]![1], Math.max(posts[0]![1], far)),
    };
  });
  const edge = layout.x(OUTER_FACE);
  const d = `M${top!.near}L${edge},${layout.y(top!.far)}V${layout.y(bottom!.far)}L${bottom!.near}z`;
  return [{ key: 'light-out', tag: 'path', className: 'plan-lit', attributes: { d, ...faded(weight) } }];
}
