import type { Box } from '../kit/placeLabels.ts';
import { textWidth } from '../kit/textWidth.ts';
import type { Layout } from './frame.ts';
import { along } from './label.ts';
import { startOfWeek, type Person, type TimelineRows } from './rows.ts';
import { sleepBoxes } from './sleepBoxes.ts';
import { hoursInShort } from '../kit/hours.ts';
import type { TimelineView } from './view.ts';

/** A person's name, with the hours of a week where one is named: above the upper line, under the lower if there is room. */
export function personLabel(
  who: Person,
  week: number | undefined,
  rows: TimelineRows,
  view: TimelineView,
  layout: Layout,
) {
  const { x, hours, width, text, line, axis, pad } = layout;
  const inside = rows.weeks[who].filter(([at]) => x(startOfWeek(at + 1)) > 0 && x(startOfWeek(at)) < width);
  const row = week === undefined ? inside.at(-1) : rows.weeks[who].find(([at]) => at === week);
  if (!row || !inside.length) return undefined;
  const [at, slept] = row;
  const middle = Math.min(x(startOfWeek(at) + 0.5), width - pad);
  const { name } = rows.cast[who];
  const words = week === undefined ? name : `${name} ${hoursInShort(slept)}`;
  const room = textWidth(words, text);
  const other = who === 'mother' ? 'father' : 'mother';
  const theirs = rows.weeks[other].find(([there]) => there === at)?.[1] ?? 0;
  const upper = !(view.show[other] && theirs > slept);
  const own = sleepBoxes(who, rows, view, layout);
  const all = [...own, ...sleepBoxes(other, rows, view, layout)];
  const candidates = along(middle, room, layout).flatMap((left) => {
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
  return { text: words, candidates, dot: week === undefined ? undefined : { x: middle, y: hours(slept) } };
}
