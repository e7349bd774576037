import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';
import { PEOPLE, startOfWeek, type Person, type TimelineRows } from './rows.ts';
import { isQuilt, type TimelineView } from './view.ts';

/** The weeks as treads: each mean holds from its week's first night to its last, and nothing is smoothed between. */
function treads(weeks: [number, number][], { x }: Layout): [number, number][] {
  const [left, right] = x.domain();
  const seen = weeks.filter(([week]) => week > left - 1.5 && week < right + 1);
  const last = seen.at(-1);
  return [
    ...seen.map(([week, hours]): [number, number] => [startOfWeek(week), hours]),
    ...(last ? [[startOfWeek(last[0] + 1), last[1]] as [number, number]] : []),
  ];
}

/** The treads as one line, which only ever runs along and up or down. */
function stairs(points: [number, number][], { x, hours }: Layout): string {
  const [first, ...rest] = points.map(([week, slept]) => [round(x(week)), round(hours(slept))] as const);
  return first ? `M${first.join()}${rest.map(([at, y]) => `H${at}V${y}`).join('')}` : '';
}

/** The weeks as columns under her line, a hair apart where there is room for one. */
function columns(points: [number, number][], { x, hours, axis }: Layout): string {
  return points
    .slice(0, -1)
    .map(([week, slept], index) => {
      const [left, right] = [x(week), x(points[index + 1]![0])];
      const gap = Math.max(0, Math.min(1.5, (right - left) * 0.2 - 0.4));
      return `M${round(left)},${axis}V${round(hours(slept))}H${round(right - gap)}V${axis}Z`;
    })
    .join('');
}

/** Every night as a stem from the axis to its hours, in one path. */
function stems(nights: [number, number][], { x, hours, axis, width }: Layout): string {
  return nights
    .map(([night, slept]) => [round(x(night / 7)), round(hours(slept))] as const)
    .filter(([at]) => at >= 0 && at <= width)
    .map(([at, y]) => `M${at},${axis}V${y}`)
    .join('');
}

const dots = (nights: [number, number][], { x, hours, width }: Layout): string =>
  nights
    .map(([night, slept]) => [round(x(night / 7)), round(hours(slept))] as const)
    .filter(([at]) => at >= 0 && at <= width)
    .map(([at, y]) => `M${at},${y}h0`)
    .join('');

/** How wide a night may be drawn, in pixels: a third of its room, never a hair, never a beam. */
export const nightStroke = ({ x }: Layout, share: number) =>
  round(Math.max(1, Math.min(7, ((x(1) - x(0)) / 7) * share)));

function person(who: Person, rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] {
  const weight = (view.show[who] ?? 0) * Math.max(0, 1 - view.quilt * 3);
  if (weight < 0.02) return [];
  const points = treads(rows.weeks[who], layout);
  const marks: Mark[] = [];
  const mark = (name: string, d: string, opacity: number, more = {}) => {
    if (d && opacity > 0.02)
      marks.push({
        key: `${who}-${name}`,
        tag: 'path',
        className: `${who} ${name}`,
        attributes: { d, ...faded(opacity), ...more },
      });
  };
  if (who === 'mother') {
    mark('area', columns(points, layout), weight * (1 - view.nights * 0.75));
    mark('stems', stems(rows.nights[who], layout), isQuilt(view) ? 0 : weight * view.nights, {
      'stroke-width': nightStroke(layout, 0.36),
    });
  } else {
    mark('dots', dots(rows.nights[who], layout), isQuilt(view) ? 0 : weight * view.nights, {
      'stroke-width': nightStroke(layout, 0.6),
    });
  }
  mark('line', stairs(points, layout), weight);
  return marks;
}

/** Hours asleep above the axis: hers a body of light, his a line. */
export const sleep = (rows: TimelineRows, view: TimelineView, layout: Layout): Mark[] =>
  PEOPLE.flatMap((who) => person(who, rows, view, layout));
