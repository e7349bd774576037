import type { Point } from '../geometry.ts';
import { stands } from './crying.ts';
import { LIMIT } from '../assumptions.ts';
import type { Layout } from '../layout.ts';
import type { PlanRows } from '../rows.ts';
import { isLit } from '../../kit/weights.ts';
import type { PlanView } from '../view.ts';

/** Words on the plan that want a place. */
export interface Name {
  key: string;
  className: string;
  text: string;
  weight: number;
  /** Middles it may have, metres, the best first. */
  at: Point[];
  spaced?: boolean;
  /** It may go where there is no room: its line has neighbours with names. */
  spare?: boolean;
}

/** Places beside another, each so many metres to the right of it and below. */
export const around = ([x, y]: Point, ...steps: Point[]): Point[] =>
  steps.map(([right, down]) => [x + right, y + down]);

/** The figures of the sound, on their lines; where it is least; and at the pillow. */
export function levels(rows: PlanRows, view: PlanView, layout: Layout): Name[] {
  const shown = view.show.sound ?? 0;
  if (!isLit(view, 'sound')) return [];
  const limit = `${LIMIT} dB${layout.metre > 44 ? ': the most for a bedroom at night' : ''}`;
  return (['open', 'shut'] as const).flatMap((are) => {
    const spread = rows.sound[are];
    const weight = stands(view, are) * view.levels * shown;
    if (!spread) return [];
    const [least, x, y] = spread.quietest;
    const name = (key: string, text: string, at: Point[], className = 'plan-level'): Name => ({
      key: `level-${are}-${key}`,
      className,
      text,
      weight,
      at,
    });
    const limits = spread.names.filter(([decibels]) => decibels === LIMIT);
    const others = spread.names.filter(([decibels]) => decibels !== LIMIT);
    const lower = (places: Point[]) =>
      [0, 0.25, -0.25, 0.5].flatMap((down) => places.flatMap((place) => around(place, [0, down])));
    return [
      ...limits.map(([, places]) => name('limit', limit, lower(places), 'label')),
      ...(isLit(view, 'father')
        ? [name('pillow', `${spread.pillow} dB`, around(rows.pillow, [1.15, 0.45], [1.15, -0.4]))]
        : []),
      name(
        'least',
        layout.metre > 60 ? `quietest: ${least} dB` : `${least} dB`,
        around([x, y], [1, -0.3], [0.45, -0.3], [1.2, -0.5]),
      ),
      ...others.map(([decibels, places]) => ({
        ...name(String(decibels), `${decibels} dB`, places),
        spare: true,
      })),
    ];
  });
}
