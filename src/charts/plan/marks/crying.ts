import type { Mark } from '../../../scene/scene.ts';
import type { Layout } from '../layout.ts';
import { metrePath } from './metrePath.ts';
import { LIMIT } from '../assumptions.ts';
import type { DoorsAre, PlanRows } from '../rows.ts';
import type { PlanView } from '../view.ts';

/** How far each state of the doors is there. */
export const stands = (view: PlanView, are: DoorsAre): number =>
  are === 'open' ? view.doors : 1 - view.doors;

/** The crying: all that is as loud as each threshold, laid one over another, so that louder is denser. */
export function crying(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const weight = view.show.sound ?? 0;
  return (['open', 'shut'] as const).flatMap((are) => {
    const share = weight * stands(view, are);
    if (share < 0.02) return [];
    return (rows.sound[are]?.contours ?? []).map(([decibels, d]) => {
      const ring = decibels === LIMIT ? 'plan-limit' : decibels % 5 ? 'plan-ripple' : 'plan-ring';
      // A few tones: a tint laid ten times over would lose its hue to rounding.
      const className = decibels % 10 === 5 ? `${ring} plan-tone` : ring;
      return metrePath(`sound-${are}-${decibels}`, className, d, layout, share);
    });
  });
}
