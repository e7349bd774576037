import { scaleLinear } from 'd3';
import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';
import { along } from './label.ts';
import type { TimelineRows } from './rows.ts';
import type { TimelineView } from './view.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** An hour of the clock as people write it: 21.75 → 21:45. */
export const clockTime = (hour: number): string =>
  `${two(Math.floor(hour))}:${two(Math.round((hour % 1) * 60))}`;

/** The height of an hour of the evening, within the lowest part of the room for sleep. */
const height = ({ axis, hours }: Frame) => scaleLinear([17, 23], [axis - 6, hours(3.4)]);

/** Where each homecoming stands, in pixels. */
export const eveningPoints = (rows: TimelineRows, frame: Frame) =>
  rows.evenings.map(([week, hour]) => ({
    week,
    hour,
    x: round(frame.x(week + 4 / 7)),
    y: round(height(frame)(hour)),
  }));

/** When he comes home: a dot a week, later and later. */
export function evenings(rows: TimelineRows, view: TimelineView, frame: Frame): Mark[] {
  const weight = view.show.evenings ?? 0;
  if (weight < 0.02) return [];
  return eveningPoints(rows, frame).map(({ week, x, y }) => ({
    key: `evening-${week}`,
    tag: 'circle',
    role: 'evening',
    attributes: { cx: x, cy: y, r: round(frame.text * 0.27), ...faded(weight) },
  }));
}

/** The first and the last homecoming that the camera sees. */
export function eveningLabels(rows: TimelineRows, frame: Frame) {
  const { width, text, line } = frame;
  const seen = eveningPoints(rows, frame).filter(({ x }) => x > 0 && x < width);
  return [...new Set([seen[0], seen.at(-1)])].flatMap((point) => {
    if (!point) return [];
    const words = `home ${clockTime(point.hour)}`;
    const room = textWidth(words, text);
    const candidates = along(point.x, room, frame).flatMap((x) => [
      { x, y: point.y - line - 6, width: room, height: line },
      { x, y: point.y + 6, width: room, height: line },
    ]);
    return { key: `evening-${point.week}`, words, candidates };
  });
}
