import type { Cast } from '../../content/data/cast.ts';
import { DAY, HOUR } from '../../content/fields/clock.ts';
import { faded } from '../../scene/faded.ts';
import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { placeLabels, type Box } from '../kit/placeLabels.ts';
import { textWidth, wrapText } from '../kit/textWidth.ts';
import { round } from '../kit/arithmetic.ts';
import type { Layout } from './layout.ts';
import { NOON, type ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

const THAT = 'that night';

/** What the nights are called, in the open hours before she sleeps, and over the first row the night that it was. */
const namesOf = ({ mother }: Cast) =>
  [
    ['nights-name', 'label', 'the broken nights'],
    ['each-name', 'grid-name', 'a row a night'],
    ['sleep-name', 'label mother', `${mother.name} asleep`],
  ] as const;

/** The words of the nights; `span` is the room of the words that stand over the half hour. */
export function nightNames(rows: ScaleRows, view: ScaleView, layout: Layout, span: Box): Mark[] {
  const { x, top, bottom, pitch, text, line, pad, width } = layout;
  const weight = view.named.nights;
  if (weight <= 0.02) return [];
  const name = (key: string, className: string, text: string, left: number, top: number) =>
    mark.text(key, className, text, { x: round(left), y: round(top + layout.text), ...faded(weight) });

  const room = textWidth(THAT, text);
  const until = x(rows.after.at(-1)?.[1] ?? NOON);
  const last = width - pad - room;
  const candidates = [until - room, (until - room + last) / 2, last].map((x) => ({
    ...span,
    x,
    width: room,
  }));
  const that = rows.after.length
    ? placeLabels([{ candidates }], [{ ...span, width: span.width + text }])
    : [];

  const open = x(Math.min(NOON, ...rows.nights.flat().map(([from]) => from))) - x(-NOON);
  const lines = namesOf(rows.cast).flatMap(([key, className, name]) =>
    wrapText(name, text, open - text).map((part, index) => [`${key}-${index}`, className, part] as const),
  );
  const middle = top + pitch * (1 + view.nights / 2);
  const first = Math.min(middle - (line * (lines.length + 0.4)) / 2, bottom - line * lines.length);
  return [
    ...that.map(({ box }) => name('that-night', 'label mother', THAT, box.x, box.y)),
    ...lines.map(([key, className, part], index) =>
      name(key, className, part, x(-NOON) + (open - textWidth(part, text)) / 2, first + index * line),
    ),
  ];
}

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
export function names(rows: ScaleRows, view: ScaleView, layout: Layout): Mark[] {
  const { x, top, bottom, text, line, pad, width } = layout;
  const clock = CLOCK.flatMap(([hour, name]) => {
    const at = round(x(hour * HOUR));
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
