import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import type { TimelineView } from './view.ts';

/** The kitchen light burns from dusk to morning: 20:00 to 07:00, in days from midnight. */
const LIGHT = [-4 / 24, 7 / 24] as const;

/** The rows of a night, as shares of the room for sleep, from the top. */
const LANES = { kitchen: 0.16, emily: 0.44, oliver: 0.74 };
const NAMES = { kitchen: 'the kitchen light', emily: 'Emily asleep', oliver: 'Oliver asleep' };

/** A night by the clock: the kitchen light, each one's sleep at its hours, and the baby's wakings through both. */
export function clock(rows: TimelineRows, view: TimelineView, frame: Frame): Mark[] {
  if (view.clock < 0.02) return [];
  const { x, text, pad, axis, width } = frame;
  const top = frame.hours.range()[1]!;
  const lane = (share: number) => round(top + (axis - top) * share);
  const thick = round((axis - top) * 0.13);
  const inFrame = ([from, to]: readonly [number, number]) => x(to / 7) > 0 && x(from / 7) < width;
  const faint = (weight: number) => faded(weight * view.clock);
  const bars = (name: string, spans: (readonly [number, number])[], share: number, high: number): Mark[] =>
    spans.filter(inFrame).map(([from, to]) => ({
      key: `${name}-${round(from * 1440)}`,
      tag: 'rect',
      role: name,
      attributes: {
        x: round(x(from / 7)),
        y: round(lane(share) - high / 2),
        width: round(x(to / 7) - x(from / 7)),
        height: high,
        rx: round(Math.min(4, high / 2, (x(to / 7) - x(from / 7)) / 3)),
        ...faint(1),
      },
    }));
  const label = (key: keyof typeof LANES, spans: (readonly [number, number])[], high: number): Mark => ({
    key: `lane-${key}`,
    tag: 'text',
    role: `label ${key}`,
    attributes: {
      x: round(
        Math.max(
          pad,
          ...spans
            .filter(inFrame)
            .slice(0, 1)
            .map(([from]) => x(from / 7)),
        ),
      ),
      y: round(lane(LANES[key]) - high / 2 - text * 0.4),
      ...faint(1),
    },
    words: NAMES[key],
  });
  const nights = [...new Set(rows.wakings.map((at) => Math.round(at)))]
    .map((night) => [night + LIGHT[0], night + LIGHT[1]] as const)
    .filter(inFrame);
  const wakings = rows.wakings.filter((at) => inFrame([at, at]));
  const shown = view.show.wakings ?? 0;
  return [
    ...nights.map(([from, to]): Mark => ({
      key: `glow-${round(from * 24)}`,
      tag: 'rect',
      role: 'glow',
      attributes: {
        x: round(x(from / 7)),
        y: lane(LANES.kitchen),
        width: round(x(to / 7) - x(from / 7)),
        height: round(axis - lane(LANES.kitchen)),
        ...faint(1),
      },
    })),
    ...bars('kitchen', nights, LANES.kitchen, round(thick * 0.3)),
    ...(nights.length ? [label('kitchen', nights, thick * 0.3)] : []),
    ...wakings.map((at): Mark => {
      const place = round(x(at / 7));
      return {
        key: `waking-${round(at * 1440)}`,
        tag: 'line',
        role: 'waking',
        attributes: {
          x1: place,
          x2: place,
          y1: lane(LANES.kitchen),
          y2: axis,
          ...faint(shown),
        },
      };
    }),
    ...PEOPLE.filter((who) => view.show[who]).flatMap((who) => [
      ...bars(`${who} asleep`, rows.stretches[who], LANES[who], thick),
      label(who, rows.stretches[who], thick),
    ]),
    ...(shown > 0.5 && wakings.length
      ? [
          {
            key: 'waking-name',
            tag: 'text',
            role: 'label waking-name',
            attributes: {
              x: round(width - pad - textWidth('each line: the baby wakes', text)),
              y: round(axis - text * 0.5),
              ...faint(shown),
            },
            words: 'each line: the baby wakes',
          } satisfies Mark,
        ]
      : []),
  ];
}
