import type { Cast } from '../../content/data/cast.ts';
import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { placeLabels, type Box } from '../kit/placeLabels.ts';
import { textWidth, wrapText } from '../kit/textWidth.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';
import type { ScaleRows } from './rows.ts';
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
  const mark = (key: string, role: string, words: string, left: number, top: number): Mark => ({
    key,
    tag: 'text',
    className: role,
    attributes: { x: round(left), y: round(top + text), ...faded(weight) },
    text: words,
  });

  const room = textWidth(THAT, text);
  const until = x(rows.after.at(-1)?.[1] ?? 24);
  const last = width - pad - room;
  const candidates = [until - room, (until - room + last) / 2, last].map((x) => ({
    ...span,
    x,
    width: room,
  }));
  const [that] = placeLabels([candidates], [{ ...span, width: span.width + text }]);

  const open = x(Math.min(24, ...rows.nights.flat().map(([from]) => from))) - x(0);
  const lines = namesOf(rows.cast).flatMap(([key, role, words]) =>
    wrapText(words, text, open - text).map((words, index) => [`${key}-${index}`, role, words] as const),
  );
  const middle = top + pitch * (1 + view.nights / 2);
  const first = Math.min(middle - (line * (lines.length + 0.4)) / 2, bottom - line * lines.length);
  return [
    ...(rows.after.length ? [mark('that-night', 'label mother', THAT, that!.x, that!.y)] : []),
    ...lines.map(([key, role, words], index) =>
      mark(key, role, words, x(0) + (open - textWidth(words, text)) / 2, first + index * line),
    ),
  ];
}
