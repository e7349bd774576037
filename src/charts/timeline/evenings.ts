import { midnightOf } from '../../content/data/calendar.ts';
import { clockText, HOUR } from '../../content/fields/clock.ts';
import { linear } from '../kit/linear.ts';
import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/round.ts';
import type { Frame } from './frame.ts';
import { along } from './label.ts';
import type { TimelineRows } from './rows.ts';
import type { TimelineView } from './view.ts';

/** An evening's hours rise through all the room that sleep has in other views. */
const height = ({ axis, line, hours }: Frame) =>
  linear([17 * HOUR, 22.5 * HOUR], [axis, hours.range()[1] + line]);

/** Where each homecoming stands, in pixels: in the middle of its week. */
const eveningPoints = (rows: TimelineRows, frame: Frame) =>
  rows.evenings.map(([week, home]) => ({
    week,
    home,
    x: round(frame.at(midnightOf(7 * week + 4))),
    y: round(height(frame)(home)),
  }));

/** When he comes home: a dot a week, later and later, over lines of the clock. */
export function evenings(rows: TimelineRows, view: TimelineView, frame: Frame): Mark[] {
  // Two scales never stand in one place: hers has gone by the time that his comes.
  const weight = Math.max(0, 2 * (view.show.evenings ?? 0) - 1);
  if (weight < 0.02) return [];
  const { width, pad, text } = frame;
  const lines = [18, 20, 22].flatMap((hour): Mark[] => {
    const y = round(height(frame)(hour * HOUR));
    return [
      {
        key: `evening-line-${hour}`,
        tag: 'line',
        role: 'grid',
        attributes: { x1: 0, x2: width, y1: y, y2: y, ...faded(weight) },
      },
      {
        key: `evening-name-${hour}`,
        tag: 'text',
        role: 'grid-name',
        attributes: { x: pad, y: round(y - text * 0.35), ...faded(weight) },
        words: clockText(hour * HOUR) + (hour === 22 ? `, when ${rows.cast.father.name} comes home` : ''),
      },
    ];
  });
  const dots = eveningPoints(rows, frame).map(({ week, x, y }): Mark => ({
    key: `evening-${week}`,
    tag: 'circle',
    role: 'evening',
    attributes: { cx: x, cy: y, r: round(text * 0.34), ...faded(weight) },
  }));
  return [...lines, ...dots];
}

/** The last homecoming that the camera sees. */
export function eveningLabel(rows: TimelineRows, frame: Frame) {
  const { width, text, line } = frame;
  const last = eveningPoints(rows, frame).findLast(({ x }) => x > 0 && x < width);
  if (!last) return undefined;
  const words = clockText(last.home);
  const room = textWidth(words, text);
  const candidates = along(last.x, room, frame).map((x) => ({
    x,
    y: last.y - line - 6,
    width: room,
    height: line,
  }));
  return { words, candidates };
}
