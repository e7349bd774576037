import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import { unpackStretches } from './stretches.ts';
import type { TimelineView } from './view.ts';

type Span = readonly [number, number];

/** The kitchen light burns from dusk to morning: 20:00 to 07:00, in days from midnight. */
const LIGHT: Span = [-4 / 24, 7 / 24];

/** The rows of a night, as shares of the room for sleep, from the top. */
const LANES = { kitchen: 0.16, emily: 0.44, oliver: 0.74 };
const NAMES = { kitchen: 'the kitchen light', emily: 'Emily asleep', oliver: 'Oliver asleep' };
const WAKING = 'each line: the baby wakes';

/** A night by the clock: the kitchen light, each one's sleep at its hours, and the baby's wakings through both. */
export function clock(rows: TimelineRows, view: TimelineView, frame: Frame): Mark[] {
  // The lines of the weeks leave first.
  const arrived = view.clock * 2 - 1;
  if (arrived <= 0) return [];
  const { x, text, pad, axis, width } = frame;
  const top = frame.hours.range()[1]!;
  const high = round((axis - top) * 0.13);
  const at = (day: number) => round(x(day / 7));
  const faint = (weight: number) => faded(weight * arrived);
  const middle = (share: number) => round(top + (axis - top) * share);
  const inSight = (spans: Span[]) => spans.filter(([from, to]) => at(to) > 0 && at(from) < width);

  const bars = (name: string, spans: Span[], y: number, height: number, weight: number): Mark[] =>
    inSight(spans).map(([from, to]) => ({
      key: `${name}-${Math.round(from * 1440)}`,
      tag: 'rect',
      role: name,
      attributes: {
        x: at(from),
        y: round(y),
        width: round(at(to) - at(from)),
        height: round(height),
        rx: round(Math.min(4, height / 2, (at(to) - at(from)) / 3)),
        ...faint(weight),
      },
    }));
  const name = (key: string, words: string, left: number, bottom: number): Mark => ({
    key: `lane-${key}`,
    tag: 'text',
    role: `label ${key}`,
    attributes: {
      x: round(Math.max(pad, Math.min(left, width - pad - textWidth(words, text)))),
      y: round(bottom - text * 0.4),
      ...faint(1),
    },
    words,
  });
  const lane = (
    key: keyof typeof LANES,
    role: string,
    spans: Span[],
    height: number,
    weight: number,
  ): Mark[] => {
    const [first] = inSight(spans);
    if (!first) return [];
    const y = middle(LANES[key]) - height / 2;
    return [...bars(role, spans, y, height, weight), name(key, NAMES[key], at(first[0]), y)];
  };

  const nights = [...new Set(rows.wakings.map((day) => Math.round(day)))];
  const lights = nights.map((night): Span => [night + LIGHT[0], night + LIGHT[1]]);
  const burning = middle(LANES.kitchen);
  const wakings = rows.wakings.filter((day) => at(day) > 0 && at(day) < width);
  const woken = view.show.wakings ?? 0;
  return [
    ...bars('glow', lights, burning, axis - burning, 0.3 + 0.7 * (view.show.kitchen ?? 0)),
    ...lane('kitchen', 'kitchen', lights, high * 0.3, 1),
    ...wakings.map((day): Mark => ({
      key: `waking-${Math.round(day * 1440)}`,
      tag: 'line',
      role: 'waking',
      attributes: { x1: at(day), x2: at(day), y1: burning, y2: axis, ...faint(woken) },
    })),
    ...PEOPLE.filter((who) => view.show[who]).flatMap((who) =>
      lane(who, `${who} asleep`, unpackStretches(rows.stretches[who]), high, view.show[who]!),
    ),
    ...Object.entries(view.notes).flatMap(([key, weight]): Mark[] => {
      const event = rows.events[key];
      if (!event?.span) return [];
      const [from, y] = [event.week * 7, middle(LANES.emily) - high / 2];
      const span: Span = [from, from + event.span * 7];
      return [...bars('span', [span], y, high, weight), name('span', event.label, at(from), y)];
    }),
    ...(woken > 0.5 && wakings.length ? [name('waking', WAKING, width, axis)] : []),
  ];
}
