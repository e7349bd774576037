import { startOfWeek } from '../../content/data/calendar.ts';
import type { Box } from '../kit/placeLabels.ts';
import { textWidth } from '../kit/textWidth.ts';
import type { Frame } from './frame.ts';
import { along } from './label.ts';
import type { Person, TimelineRows } from './rows.ts';
import { sleepBoxes } from './sleepBoxes.ts';
import { hoursWords } from '../kit/hours.ts';
import type { TimelineView } from './view.ts';
import { weeksShown } from './weeksShown.ts';

/** A person's name, with the hours of a week where one is named: above the upper line, under the lower if there is room. */
export function personLabel(
  who: Person,
  week: number | undefined,
  rows: TimelineRows,
  view: TimelineView,
  frame: Frame,
) {
  const { at, hours, width, text, line, axis, pad } = frame;
  const start = (one: number) => at(startOfWeek(one, rows.left));
  const inside = weeksShown(who, rows, view.to).filter(([one]) => start(one + 1) > 0 && start(one) < width);
  const row = week === undefined ? inside.at(-1) : rows.weeks[who].find(([one]) => one === week);
  if (!row || !inside.length) return undefined;
  const [found, slept] = row;
  const middle = Math.min((start(found) + start(found + 1)) / 2, width - pad);
  const { name } = rows.cast[who];
  const words = week === undefined ? name : `${name} ${hoursWords(slept)}`;
  const room = textWidth(words, text);
  const other = who === 'mother' ? 'father' : 'mother';
  const theirs = rows.weeks[other].find(([one]) => one === found)?.[1] ?? 0;
  const upper = !(view.show[other] && theirs > slept);
  const own = sleepBoxes(who, rows, view, frame);
  const all = [...own, ...sleepBoxes(other, rows, view, frame)];
  const candidates = along(middle, room, frame).flatMap((left) => {
    const near = (boxes: Box[]) => boxes.filter((box) => box.x < left + room && box.x + box.width > left);
    const above = (boxes: Box[]) => Math.min(hours(slept), ...near(boxes).map(({ y }) => y)) - line - 1;
    const below = Math.max(hours(slept), ...near(own).map((box) => box.y + box.height)) + 2;
    const ys = upper
      ? [above(own), above(own) - line]
      : [...(below + line < axis ? [below] : []), above(own), above(all), above(all) - line];
    return ys.map((y) => ({ x: left, y, width: room, height: line }));
  });
  // Beside a jump of the line the nearest place may be further along, and not high above the point.
  const far = (box: Box) =>
    Math.abs(box.x + room / 2 - middle) / 3 + Math.abs(box.y + line / 2 - hours(slept));
  candidates.sort((a, b) => far(a) - far(b));
  return { words, candidates, dot: week === undefined ? undefined : { x: middle, y: hours(slept) } };
}
