import { pairs } from 'd3';
import { midnightOf, startOfWeek } from '../../content/data/calendar.ts';
import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/round.ts';
import { nightRoom, type Frame } from './frame.ts';
import { PEOPLE, type Person, type TimelineRows } from './rows.ts';
import { isQuilt, type TimelineView } from './view.ts';
import { weeksShown } from './weeksShown.ts';

/** The weeks as treads: each mean holds from its week's first night to its last, and nothing is smoothed between. */
function treads(who: Person, rows: TimelineRows, { x, at }: Frame): [x: number, hours: number][] {
  const [left, right] = x.domain();
  const seen = weeksShown(who, rows, right).filter(([week]) => week > left - 1.5 && week < right + 1);
  const last = seen.at(-1);
  return [
    ...seen.map(([week, hours]): [number, number] => [at(startOfWeek(week, rows.left)), hours]),
    ...(last ? [[at(startOfWeek(last[0] + 1, rows.left)), last[1]] as [number, number]] : []),
  ];
}

/** The treads as one line, which only ever runs along and up or down. */
function stairs(points: [number, number][], { hours }: Frame): string {
  const [first, ...rest] = points.map(([x, slept]) => [round(x), round(hours(slept))] as const);
  return first ? `M${first.join()}${rest.map(([x, y]) => `H${x}V${y}`).join('')}` : '';
}

/** The weeks as columns under her line, a hair apart where there is room for one. */
function columns(points: [number, number][], { hours, axis }: Frame): string {
  return pairs(points)
    .map(([[left, slept], [right]]) => {
      const gap = Math.max(0, Math.min(1.5, (right - left) * 0.2 - 0.4));
      return `M${round(left)},${axis}V${round(hours(slept))}H${round(right - gap)}V${axis}Z`;
    })
    .join('');
}

/** Where each night in sight stands, and its hours, in pixels. */
const places = (nights: [number, number][], { at, hours, width }: Frame) =>
  nights
    .map(([night, slept]) => [round(at(midnightOf(night))), round(hours(slept))] as const)
    .filter(([x]) => x >= 0 && x <= width);

/** Every night as a stem from the axis to its hours, in one path. */
const stems = (nights: [number, number][], frame: Frame): string =>
  places(nights, frame)
    .map(([x, y]) => `M${x},${frame.axis}V${y}`)
    .join('');

const dots = (nights: [number, number][], frame: Frame): string =>
  places(nights, frame)
    .map(([x, y]) => `M${x},${y}h0`)
    .join('');

/** How wide a night may be drawn, in pixels: a third of its room, never a hair, never a beam. */
export const nightStroke = (frame: Frame, share: number) =>
  round(Math.max(1, Math.min(7, nightRoom(frame) * share)));

function person(who: Person, rows: TimelineRows, view: TimelineView, frame: Frame): Mark[] {
  const weight = (view.show[who] ?? 0) * Math.max(0, 1 - view.quilt * 3);
  if (weight < 0.02) return [];
  const points = treads(who, rows, frame);
  const marks: Mark[] = [];
  const mark = (name: string, d: string, opacity: number, more = {}) => {
    if (d && opacity > 0.02)
      marks.push({
        key: `${who}-${name}`,
        tag: 'path',
        role: `${who} ${name}`,
        attributes: { d, ...faded(opacity), ...more },
      });
  };
  if (who === 'mother') {
    mark('area', columns(points, frame), weight * (1 - view.nights * 0.75));
    mark('stems', stems(rows.nights[who], frame), isQuilt(view) ? 0 : weight * view.nights, {
      'stroke-width': nightStroke(frame, 0.36),
    });
  } else {
    mark('dots', dots(rows.nights[who], frame), isQuilt(view) ? 0 : weight * view.nights, {
      'stroke-width': nightStroke(frame, 0.6),
    });
  }
  mark('line', stairs(points, frame), weight);
  return marks;
}

/** Hours asleep above the axis: hers a body of light, his a line. */
export const sleep = (rows: TimelineRows, view: TimelineView, frame: Frame): Mark[] =>
  PEOPLE.flatMap((who) => person(who, rows, view, frame));
