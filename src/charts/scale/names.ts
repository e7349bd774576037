import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/round.ts';
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
  const clock = CLOCK.flatMap(([hour, words]): Mark[] => {
    const at = round(x(hour));
    const half = textWidth(words, text) / 2;
    const middle = Math.max(pad + half, Math.min(at, width - pad - half));
    return [
      {
        key: `tick-${hour}`,
        tag: 'line',
        className: 'tick',
        attributes: { x1: at, x2: at, y1: round(bottom + 4), y2: round(bottom + 4 + text * 0.4) },
      },
      {
        key: `clock-${hour}`,
        tag: 'text',
        className: 'grid-name',
        attributes: { x: round(middle), y: round(bottom + text * 1.75), 'text-anchor': 'middle' },
        text: words,
      },
    ];
  });
  const words = `${rows.label.toLowerCase()}, ${share(rows)} of a day`;
  const span = { x: x(rows.span[0]), y: top - line - 1, width: textWidth(words, text), height: line };
  return [
    ...clock,
    {
      key: 'span-name',
      tag: 'text',
      className: 'label',
      attributes: { x: round(span.x), y: round(span.y + text), ...faded(view.named.span) },
      text: words,
    },
    ...nightNames(rows, view, layout, span),
  ];
}
