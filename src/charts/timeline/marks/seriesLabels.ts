import { startOfWeek } from '../../../content/data/calendar.ts';
import type { Box } from '../../kit/placeLabels.ts';
import { textWidth } from '../../kit/textWidth.ts';
import type { Layout } from '../layout.ts';
import { along } from './along.ts';
import type { Person, TimelineRows } from '../rows.ts';
import { sleepBoxes } from './sleepBoxes.ts';
import { hoursInShort } from '../../kit/hours.ts';
import type { TimelineView } from '../view.ts';
import { weeksShown } from '../weeksShown.ts';

/** A person's name, with the hours of a week where one is named: above the upper line, under the lower if there is room. */
export function personLabel(
  who: Person,
  week: number | undefined,
  rows: TimelineRows,
  view: TimelineView,
  layout: Layout,
) {
  const { at, hours, width, text, line, axis, pad } = layout;
  const start = (one: number) => at(startOfWeek(one, rows.left));
  const inside = weeksShown(who, rows, view.to).filter(([one]) => start(one + 1) > 0 && start(one) < width);
  const row = week === undefined ? inside.at(-1) : rows.weeks[who].find(([one]) => one === week);
  if (!row || !inside.length) return undefined;
  const [found, slept] = row;
  const middle = Math.min((start(found) + start(found + 1)) / 2, width - pad);
  const { name } = rows.cast[who];
  const words = week === undefined ? name : `${name} ${hoursInShort(slept)}`;
  const room = textWidth(words, text);
  const other = who === 'mother' ? 'father' : 'mother';
  const theirs = rows.weeks[other].find(([one]) => one === found)?.[1] ?? 0;
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

/** Each week's quarrels as one box. */
export function stackBoxes(
  rows: TimelineRows,
  view: TimelineView,
  { x, quarrels, below, width }: Layout,
): Box[] {
  if (!view.show.quarrels) return [];
  return rows.quarrels
    .filter(([week, count]) => count > 0 && x(week + 1) > 0 && x(week) < width)
    .map(([week, count]) => ({
      x: x(week),
      y: below,
      width: x(week + 1) - x(week),
      height: quarrels(count) - below,
    }));
}

/** What hangs there, or how many hang under a week that is named; the deepest week in sight where none is. */
export function quarrelsLabel(week: number | undefined, rows: TimelineRows, layout: Layout) {
  const { x, quarrels, width, text, line, pad } = layout;
  const seen = rows.quarrels.filter(([at]) => x(at + 0.6) > 0 && x(at + 0.5) < width);
  const deepest = seen.reduce<[number, number]>(
    (best, [at, count]) => (count > best[1] ? [at, count] : best),
    [seen.at(-1)?.[0] ?? 0, 0],
  );
  const named = rows.quarrels.find(([at]) => at === week);
  const [at, count] = named ? [named[0], named[1]] : deepest;
  const number = count === 1 ? '1 quarrel' : `${count} quarrels`;
  const words = named ? (count ? `${number} that week` : 'none') : count ? 'quarrels' : 'no quarrels';
  const room = textWidth(words, text);
  const middle = count || named ? Math.min(width, Math.max(0, x(at + 0.57))) : width / 2;
  const beside = Math.max(pad, x(at) - room - text);
  const size = { width: room, height: line };
  const candidates = [
    ...along(middle, room, layout).map((left) => ({ x: left, y: quarrels(count) + 2, ...size })),
    ...[count - 1, count / 2, 0].map((depth) => ({ x: beside, y: quarrels(Math.max(0, depth)), ...size })),
  ];
  return { text: words, candidates };
}

/** The same conversation, and how often the camera sees it. */
export function askingsLabel(rows: TimelineRows, layout: Layout) {
  const { x, quarrels, width, text, line } = layout;
  const seen = rows.quarrels.filter(([at, , asked]) => asked > 0 && x(at) >= 0 && x(at + 1) <= width);
  const [first] = seen[0] ?? [];
  const [last] = seen.at(-1) ?? [];
  if (first === undefined || last === undefined) return undefined;
  const words = seen.length === 1 ? 'the same conversation' : `the same conversation, ${seen.length} times`;
  const room = textWidth(words, text);
  const middle = (x(first) + x(last + 1)) / 2;
  const y = quarrels(1) + 4;
  return {
    text: words,
    candidates: along(middle, room, layout).map((left) => ({ x: left, y, width: room, height: line })),
  };
}
