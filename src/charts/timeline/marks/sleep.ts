import { pairs } from 'd3';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import { PEOPLE, startOfWeek, type Person, type TimelineRows } from '../rows.ts';
import { isQuilt, type TimelineView } from '../view.ts';

/** The weeks as treads: each mean holds from its week's first night to its last, and nothing is smoothed between. */
function treads(weeks: [number, number][], { x }: Layout): [number, number][] {
  const [left, right] = x.domain();
  const seen = weeks.filter(([week]) => week > left - 1.5 && week < right + 1);
  const last = seen.at(-1);
  return [...seen, ...(last ? [[last[0] + 1, last[1]] as const] : [])].map(([week, hours]) => [
    startOfWeek(week),
    hours,
  ]);
}

/** The treads as one line, which only ever runs along and up or down. */
function stairs(points: [number, number][], { x, hours }: Layout): string {
  const [first, ...rest] = points.map(([week, slept]) => [round(x(week)), round(hours(slept))] as const);
  return first ? `M${first.join()}${rest.map(([at, y]) => `H${at}V${y}`).join('')}` : '';
}

/** The weeks as columns under her line, a hair apart where there is room for one. */
function columns(points: [number, number][], { x, hours, axis }: Layout): string {
  return pairs(points, ([week, slept], [next]) => {
    const [left, right] = [x(week), x(next)];
    const gap = Math.max(0, Math.min(1.5, (right - left) * 0.2 - 0.4));
    return `M${round(left)},${axis}V${round(hours(slept))}H${round(right - gap)}V${axis}Z`;
  }).join('');
}

/** Every night in sight, in one path: for each, what `draw` makes of its height. */
const nightly = (
  nights: [number, number][],
  { x, hours, width }: Layout,
  draw: (at: number, y: number) => string,
): string =>
  nights
    .map(([night, slept]) => [round(x(night / 7)), round(hours(slept))] as const)
    .filter(([at]) => at >= 0 && at <= width)
    .map(([at, y]) => draw(at, y))
    .join('');

/** How wide a night may be drawn, in pixels: a third of its room, never a hair, never a beam. */
export const nightStroke = ({ x }: Layout, share: number) =>
  round(Math.max(1, Math.min(7, ((x(1) - x(0)) / 7) * share)));

function person(who: Person, rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  const weight = (view.show[who] ?? 0) * Math.max(0, 1 - view.quilt * 3);
  if (weight < 0.02) return [];
  const points = treads(rows.weeks[who], layout);
  const marks: Mark[] = [];
  const draw = (name: string, d: string, opacity: number, more = {}) => {
    if (d && opacity > 0.02)
      marks.push(mark.path(`${who}-${name}`, `${who} ${name}`, d, { ...faded(opacity), ...more }));
  };
  const byNight = isQuilt(view) ? 0 : weight * view.nights;
  const nights = rows.nights[who];
  if (who === 'mother') {
    draw('area', columns(points, layout), weight * (1 - view.nights * 0.75));
    const stems = nightly(nights, layout, (at, y) => `M${at},${layout.axis}V${y}`);
    draw('stems', stems, byNight, { 'stroke-width': nightStroke(layout, 0.36) });
  } else {
    const dots = nightly(nights, layout, (at, y) => `M${at},${y}h0`);
    draw('dots', dots, byNight, { 'stroke-width': nightStroke(layout, 0.6) });
  }
  draw('line', stairs(points, layout), weight);
  return marks;
}

/** Hours asleep above the axis: hers a body of light, his a line. */
export const sleep = (rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] =>
  PEOPLE.flatMap((who) => person(who, rows, view, layout));
