import { pairs } from 'd3';
import { midnightOf, startOfWeek } from '../../../content/data/calendar.ts';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { round } from '../../kit/arithmetic.ts';
import { nightRoom, type Layout } from '../layout.ts';
import { PEOPLE, type Person, type TimelineRows } from '../rows.ts';
import { isQuilt, type TimelineView } from '../view.ts';
import { weeksShown } from '../weeksShown.ts';

/** The weeks as treads: each mean holds from its week's first night to its last, and nothing is smoothed between. */
function treads(who: Person, rows: TimelineRows, { x, at }: Layout): [x: number, hours: number][] {
  const [left, right] = x.domain();
  const seen = weeksShown(who, rows, right).filter(([week]) => week > left - 1.5 && week < right + 1);
  const last = seen.at(-1);
  return [...seen, ...(last ? [[last[0] + 1, last[1]] as const] : [])].map(([week, hours]) => [
    at(startOfWeek(week, rows.left)),
    hours,
  ]);
}

/** The treads as one line, which only ever runs along and up or down. */
function stairs(points: [number, number][], { hours }: Layout): string {
  const [first, ...rest] = points.map(([x, slept]) => [round(x), round(hours(slept))] as const);
  return first ? `M${first.join()}${rest.map(([x, y]) => `H${x}V${y}`).join('')}` : '';
}

/** The weeks as columns under her line, a hair apart where there is room for one. */
function columns(points: [number, number][], { hours, axis }: Layout): string {
  return pairs(points, ([left, slept], [right]) => {
    const gap = Math.max(0, Math.min(1.5, (right - left) * 0.2 - 0.4));
    return `M${round(left)},${axis}V${round(hours(slept))}H${round(right - gap)}V${axis}Z`;
  }).join('');
}

/** Every night in sight, in one path: for each, what `draw` makes of its height. */
const nightly = (
  nights: [number, number][],
  { at, hours, width }: Layout,
  draw: (x: number, y: number) => string,
): string =>
  nights
    .map(([night, slept]) => [round(at(midnightOf(night))), round(hours(slept))] as const)
    .filter(([x]) => x >= 0 && x <= width)
    .map(([x, y]) => draw(x, y))
    .join('');

/** How wide a night may be drawn, in pixels: a third of its room, never a hair, never a beam. */
export const nightStroke = (layout: Layout, share: number) =>
  round(Math.max(1, Math.min(7, nightRoom(layout) * share)));

function person(who: Person, rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  const weight = (view.show[who] ?? 0) * Math.max(0, 1 - view.quilt * 3);
  if (weight < 0.02) return [];
  const points = treads(who, rows, layout);
  const marks: Mark[] = [];
  const draw = (name: string, d: string, opacity: number, more = {}) => {
    if (d && opacity > 0.02)
      marks.push(mark.path(`${who}-${name}`, `${who} ${name}`, d, { ...faded(opacity), ...more }));
  };
  const byNight = isQuilt(view) ? 0 : weight * view.nights;
  const nights = rows.nights[who];
  if (who === 'mother') {
    draw('area', columns(points, layout), weight * (1 - view.nights * 0.75));
    const stems = nightly(nights, layout, (x, y) => `M${x},${layout.axis}V${y}`);
    draw('stems', stems, byNight, { 'stroke-width': nightStroke(layout, 0.36) });
  } else {
    const dots = nightly(nights, layout, (x, y) => `M${x},${y}h0`);
    draw('dots', dots, byNight, { 'stroke-width': nightStroke(layout, 0.6) });
  }
  draw('line', stairs(points, layout), weight);
  return marks;
}

/** Hours asleep above the axis: hers a body of light, his a line. */
export const sleep = (rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] =>
  PEOPLE.flatMap((who) => person(who, rows, view, layout));
