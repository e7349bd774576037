import { DAY, HOUR } from '../../content/fields/clock.ts';
import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/round.ts';
import type { Frame } from './frame.ts';
import { nightNames } from './nightNames.ts';
import type { ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

/** What the clock is called at an hour before midnight or after it. */
const CLOCK: [number, string][] = [
  [-12, 'noon'],
  [-6, '18:00'],
  [0, 'midnight'],
  [6, '06:00'],
  [12, 'noon'],
];

/** What part of a day a stretch is: half an hour → 1/48. */
export const share = ({ span: [from, to] }: ScaleRows): string => `1/${Math.round(DAY / (to - from))}`;

/** The words on the things that they name. */
export function names(rows: ScaleRows, view: ScaleView, frame: Frame): Mark[] {
  const { x, top, bottom, text, line, pad, width } = frame;
  const clock = CLOCK.flatMap(([hour, words]): Mark[] => {
    const at = round(x(hour * HOUR));
    const half = textWidth(words, text) / 2;
    const middle = Math.max(pad + half, Math.min(at, width - pad - half));
    return [
      {
        key: `tick-${hour}`,
        tag: 'line',
        role: 'tick',
        attributes: { x1: at, x2: at, y1: round(bottom + 4), y2: round(bottom + 4 + text * 0.4) },
      },
      {
        key: `clock-${hour}`,
        tag: 'text',
        role: 'grid-name',
        attributes: { x: round(middle), y: round(bottom + text * 1.75), 'text-anchor': 'middle' },
        words,
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
      role: 'label',
      attributes: { x: round(span.x), y: round(span.y + text), ...faded(view.named.span) },
      words,
    },
    ...nightNames(rows, view, frame, span),
  ];
}
