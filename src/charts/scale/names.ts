import { faded } from '../../scene/faded.ts';
import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/arithmetic.ts';
import type { Layout } from './frame.ts';
import { nightNames } from './nightNames.ts';
import type { ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

const CLOCK: [number, string][] = [
  [0, 'noon'],
  [6, '18:00'],
  [12, 'midnight'],
  [18, '06:00'],
  [24, 'noon'],
];

/** What part of a day a stretch is: half an hour → 1/48. */
export const share = ({ span: [from, to] }: ScaleRows): string => `1/${Math.round(24 / (to - from))}`;

/** The words on the things that they name. */
export function names(rows: ScaleRows, view: ScaleView, layout: Layout): Mark[] {
  const { x, top, bottom, text, line, pad, width } = layout;
  const clock = CLOCK.flatMap(([hour, name]) => {
    const at = round(x(hour));
    const half = textWidth(name, text) / 2;
    const middle = round(Math.max(pad + half, Math.min(at, width - pad - half)));
    const ends = { y1: round(bottom + 4), y2: round(bottom + 4 + text * 0.4) };
    return [
      mark.line(`tick-${hour}`, 'tick', { x1: at, x2: at, ...ends }),
      mark.text(`clock-${hour}`, 'grid-name', name, {
        x: middle,
        y: round(bottom + text * 1.75),
        'text-anchor': 'middle',
      }),
    ];
  });
  const name = `${rows.label.toLowerCase()}, ${share(rows)} of a day`;
  const span = { x: x(rows.span[0]), y: top - line - 1, width: textWidth(name, text), height: line };
  const place = { x: round(span.x), y: round(span.y + text), ...faded(view.named.span) };
  return [...clock, mark.text('span-name', 'label', name, place), ...nightNames(rows, view, layout, span)];
}
