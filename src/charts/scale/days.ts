import { faded } from '../../scene/faded.ts';
import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/arithmetic.ts';
import { AIR, type Layout } from './layout.ts';
import { NOON, type ScaleRows, type Span } from './rows.ts';
import type { ScaleView } from './view.ts';

/** The day with its half hour, and under it the nights; the last may still be unrolling. */
export function days(rows: ScaleRows, { nights }: ScaleView, layout: Layout): Mark[] {
  const { x, top, pitch, bar } = layout;
  const box = ([from, to]: Span, y: number, height: number) =>
    `M${round(x(from))},${y}h${round(x(to) - x(from))}v${height}h${round(x(from) - x(to))}z`;
  const asleep = (index: number, sleep: Span[], y: number, height: number, weight = 1) => {
    const d = sleep.map((span) => box(span, y, height)).join('');
    return mark.path(`sleep-${index}`, 'scale-sleep', d || 'M0,0', faded(weight));
  };
  /** Her sleep stands on a line as long as the day; what is not sleep is left open. */
  const row = (index: number, sleep: Span[], there: number): Mark[] => {
    const y = round(top + index * pitch);
    const height = round(bar * Math.max(0, (there - AIR) / (1 - AIR)));
    if (!height) return [];
    const foot = round(y + height);
    const line = { x1: round(x(-NOON)), x2: round(x(NOON)), y1: foot, y2: foot };
    return [mark.line(`line-${index}`, 'scale-line', line), asleep(index, sleep, y, height)];
  };
  const [y, height] = [round(top), round(bar)];
  const [from, to] = rows.span;
  const after = Math.min(1, nights);
  return [
    mark.path('day', 'scale-day', box([-NOON, NOON], y, height)),
    // Until there is another night to compare it with, the half hour is alone.
    ...(after > 0.02 ? [asleep(0, rows.after, y, height, after)] : []),
    ...rows.nights
      .slice(0, Math.ceil(nights))
      .flatMap((sleep, index) => row(index + 1, sleep, Math.min(1, nights - index))),
    mark.rect('span', 'scale-span', { x: round(x(from)), y, width: round(x(to) - x(from)), height }),
  ];
}
