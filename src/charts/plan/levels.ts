import { stands } from './crying.ts';
import { LIMIT } from './limit.ts';
import type { Layout } from './frame.ts';
import type { Name } from './name.ts';
import type { PlanRows } from './rows.ts';
import { isLit } from '../kit/isLit.ts';
import type { PlanView } from './view.ts';

/** The figures of the sound, on their lines; where it is least; and at the pillow. */
export function levels(rows: PlanRows, view: PlanView, layout: Layout): Name[] {
  if (!isLit(view, 'sound')) return [];
  const limit = `${LIMIT} dB${layout.metre > 44 ? ': the most for a bedroom at night' : ''}`;
  return (['open', 'shut'] as const).flatMap((are) => {
    const spread = rows.sound[are];
    const weight = stands(view, are) * view.levels * view.show.sound!;
    if (!spread) return [];
    const [least, x, y] = spread.quietest;
    const name = (key: string, words: string, at: Name['at'], role = 'plan-level'): Name => ({
      key: `level-${are}-${key}`,
      className: role,
      text: words,
      weight,
      at,
    });
    const around = (places: Name['at']): Name['at'] =>
      [0, 0.25, -0.25, 0.5].flatMap((down) => places.map(([atX, atY]) => [atX, atY + down] as const));
    const limits = spread.names.filter(([decibels]) => decibels === LIMIT);
    const others = spread.names.filter(([decibels]) => decibels !== LIMIT);
    return [
      ...limits.map(([, places]) => name('limit', limit, around(places), 'label')),
      ...(isLit(view, 'father')
        ? [
            name('pillow', `${spread.pillow} dB`, [
              [rows.pillow[0] + 1.15, rows.pillow[1] + 0.45],
              [rows.pillow[0] + 1.15, rows.pillow[1] - 0.4],
            ]),
          ]
        : []),
      name('least', layout.metre > 60 ? `quietest: ${least} dB` : `${least} dB`, [
        [x + 1, y - 0.3],
        [x + 0.45, y - 0.3],
        [x + 1.2, y - 0.5],
      ]),
      ...others.map(([decibels, places]) => ({
        ...name(String(decibels), `${decibels} dB`, places),
        spare: true,
      })),
    ];
  });
}
