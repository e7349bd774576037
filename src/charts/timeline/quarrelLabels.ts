import type { Box } from '../kit/placeLabels.ts';
import { textWidth } from '../kit/textWidth.ts';
import type { Layout } from './frame.ts';
import { along } from './label.ts';
import type { TimelineRows } from './rows.ts';
import type { TimelineView } from './view.ts';

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
