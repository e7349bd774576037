import { range } from 'd3';
import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/round.ts';
import { AIR, type Layout } from './frame.ts';
import type { Hours, ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

/** The day with its half hour, and under it the nights; the last may still be unrolling. */
export function days(rows: ScaleRows, { nights }: ScaleView, layout: Layout): Mark[] {
  const { x, top, pitch, bar } = layout;
  const box = ([from, to]: Hours, y: number, height: number) =>
    `M${round(x(from))},${y}h${round(x(to) - x(from))}v${height}h${round(x(from) - x(to))}z`;
  /** Her sleep stands on a line as long as the day; what is not sleep is left open. */
  const row = (index: number, sleep: Hours[], there: number): Mark[] => {
    const y = round(top + index * pitch);
    const height = round(bar * Math.max(0, (there - AIR) / (1 - AIR)));
    if (!height) return [];
    return [
      {
        key: `line-${index}`,
        tag: 'line',
        className: 'scale-line',
        attributes: { x1: round(x(0)), x2: round(x(24)), y1: round(y + height), y2: round(y + height) },
      },
      {
        key: `sleep-${index}`,
        tag: 'path',
        className: 'scale-sleep',
        attributes: { d: sleep.map((hours) => box(hours, y, height)).join('') || 'M0,0' },
      },
    ];
  };
  const [y, height] = [round(top), round(bar)];
  const [from, to] = rows.span;
  const after = Math.min(1, nights);
  return [
    { key: 'day', tag: 'path', className: 'scale-day', attributes: { d: box([0, 24], y, height) } },
    // Until there is another night to compare it with, the half hour is alone.
    ...(after > 0.02
      ? [
          {
            key: 'sleep-0',
            tag: 'path' as const,
            className: 'scale-sleep',
            attributes: {
              d: rows.after.map((hours) => box(hours, y, height)).join('') || 'M0,0',
              ...faded(after),
            },
          },
        ]
      : []),
    ...range(Math.min(rows.nights.length, Math.ceil(nights))).flatMap((index) =>
      row(index + 1, rows.nights[index]!, Math.min(1, nights - index)),
    ),
    {
      key: 'span',
      tag: 'rect',
      className: 'scale-span',
      attributes: { x: round(x(from)), y, width: round(x(to) - x(from)), height },
    },
  ];
}
