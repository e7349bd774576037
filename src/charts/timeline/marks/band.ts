import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import { along, type Label } from './along.ts';
import type { Person, TimelineRows } from '../rows.ts';
import type { TimelineView } from '../view.ts';

/** The first three months, which is what was measured. */
const WEEKS = [0, 13] as const;

export interface BandLine {
  key: string;
  who: Person;
  text: string;
  weight: number;
  from: number;
  to: number;
  y: number;
}

/** Where other parents' sleep would stand had it changed from each one's own before as it did in the study. */
export function bandLines(rows: TimelineRows, view: TimelineView, layout: Layout): BandLine[] {
  return rows.published.flatMap(({ id, who, like, minutes, hours }) => {
    const weight = view.band[id] ?? 0;
    if (weight <= 0.02) return [];
    return [
      {
        key: `band-${id}-${who}`,
        who: like,
        text: `other ${who}: ${minutes < 0 ? '−' : '+'}${Math.abs(minutes)} min`,
        weight,
        from: round(Math.max(0, layout.x(WEEKS[0]))),
        to: round(Math.min(layout.width, layout.x(WEEKS[1]))),
        y: round(layout.hours(hours)),
      },
    ];
  });
}

export const band = (lines: BandLine[]): Mark[] =>
  lines.map(({ key, who, weight, from, to, y }) =>
    mark.line(key, `band band-${who}`, { x1: from, x2: to, y1: y, y2: y, ...faded(weight) }),
  );

export const bandLabels = (lines: BandLine[], layout: Layout): Label[] =>
  lines.map(({ key, who, text, weight, from, to, y }) => {
    const [room, height] = [textWidth(text, layout.text), layout.line];
    const candidates = along((from + to) / 2, room, layout).flatMap((x) =>
      [y - height - 1, y + 3].map((top) => ({ x, y: top, width: room, height })),
    );
    return { key, className: `band-name ${who}`, text, weight, candidates };
  });
