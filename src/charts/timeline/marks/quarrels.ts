import { range } from 'd3';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { TimelineRows } from '../rows.ts';
import type { TimelineView } from '../view.ts';

/** Each quarrel a bar of its own, hung under its week, so that they can be counted; an asking is an open one. */
export function quarrels(rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  const { x, width } = layout;
  const unit = layout.quarrels(1) - layout.quarrels(0);
  const wide = Math.max(2, (x(1) - x(0)) * 0.84);
  const thick = round(Math.max(1.5, unit * 0.66));
  const hang = (kind: 'quarrels' | 'askings', week: number, count: number): Mark[] => {
    const weight = view.show[kind] ?? 0;
    const left = x(week) + (x(week + 1) - x(week) - wide) / 2 + (x(1) - x(0)) * 0.07;
    if (weight < 0.02 || count === 0 || left > width || left + wide < 0) return [];
    const box = { x: round(left), width: round(wide), height: thick, ...faded(weight) };
    return range(count).map((index) =>
      mark.rect(`${kind}-${week}-${index}`, kind, { ...box, y: round(layout.quarrels(index) + unit * 0.17) }),
    );
  };
  return rows.quarrels.flatMap(([week, fought, asked]) => [
    ...hang('quarrels', week, fought),
    ...hang('askings', week, asked),
  ]);
}
