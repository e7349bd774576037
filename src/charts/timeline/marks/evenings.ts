import { midnightOf } from '../../../content/data/calendar.ts';
import { clockText, HOUR } from '../../../content/fields/clock.ts';
import { linear } from '../../kit/linear.ts';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import { along } from './along.ts';
import type { TimelineRows } from '../rows.ts';
import type { TimelineView } from '../view.ts';

/** An evening's hours rise through all the room that sleep has in other views. */
const height = ({ axis, line, hours }: Layout) =>
  linear([17 * HOUR, 22.5 * HOUR], [axis, hours.range()[1] + line]);

/** Where each homecoming stands, in pixels: in the middle of its week. */
const eveningPoints = (rows: TimelineRows, layout: Layout) =>
  rows.evenings.map(([week, home]) => ({
    week,
    home,
    x: round(layout.at(midnightOf(7 * week + 4))),
    y: round(height(layout)(home)),
  }));

/** When he comes home: a dot a week, later and later, over lines of the clock. */
export function evenings(rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  // Two scales never stand in one place: hers has gone by the time that his comes.
  const weight = Math.max(0, 2 * (view.show.evenings ?? 0) - 1);
  if (weight < 0.02) return [];
  const { width, pad, text } = layout;
  const lines = [18, 20, 22].flatMap((hour) => {
    const y = round(height(layout)(hour * HOUR));
    const name = clockText(hour * HOUR) + (hour === 22 ? `, when ${rows.cast.father.name} comes home` : '');
    const place = { x: pad, y: round(y - text * 0.35), ...faded(weight) };
    return [
      mark.line(`evening-line-${hour}`, 'grid', { x1: 0, x2: width, y1: y, y2: y, ...faded(weight) }),
      mark.text(`evening-name-${hour}`, 'grid-name', name, place),
    ];
  });
  const r = round(text * 0.34);
  const dots = eveningPoints(rows, layout).map(({ week, x, y }) =>
    mark.circle(`evening-${week}`, 'evening', { cx: x, cy: y, r, ...faded(weight) }),
  );
  return [...lines, ...dots];
}

/** The last homecoming that the camera sees. */
export function eveningLabel(rows: TimelineRows, layout: Layout) {
  const { width, text, line } = layout;
  const last = eveningPoints(rows, layout).findLast(({ x }) => x > 0 && x < width);
  if (!last) return undefined;
  const words = clockText(last.home);
  const room = textWidth(words, text);
  const candidates = along(last.x, room, layout).map((x) => ({
    x,
    y: last.y - line - 6,
    width: room,
    height: line,
  }));
  return { text: words, candidates };
}
