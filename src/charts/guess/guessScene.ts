import type { Mark, Scene, Size } from '../../scene/scene.ts';
import { placeLabels, type Box } from '../kit/placeLabels.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/round.ts';
import { hourLines } from '../timeline/hourLines.ts';
import { along } from '../timeline/label.ts';
import { startOfWeek, type TimelineRows } from '../timeline/rows.ts';
import { sleep } from '../timeline/sleep.ts';
import { sleepBoxes } from '../timeline/sleepBoxes.ts';
import { asTimeline, fieldOf } from './field.ts';
import { weekCount, type GuessView } from './view.ts';
import { weekTicks } from './weekTicks.ts';

/** The rows as far as they are shown: the week on the way comes from where the one before it stands. */
function rowsShown(rows: TimelineRows, view: GuessView): TimelineRows {
  const { series, from, shown = 1 } = view;
  const end = from - 1 + shown * weekCount(view);
  const weeks = rows.weeks[series].flatMap(([week, hours], at, all): [number, number][] => {
    const before = all[at - 1]?.[1] ?? hours;
    return week < end ? [[week, before + (hours - before) * Math.min(1, end - week)]] : [];
  });
  return { ...rows, weeks: { ...rows.weeks, [series]: weeks } };
}

/** The nights of a person, those before the weeks that are asked and as many of these as are shown, and the reader's line. */
export function guessScene(rows: TimelineRows, view: GuessView, size: Size): Scene {
  const layout = fieldOf(view, size);
  const { text, line, x, hours } = layout;
  const { series, from, shown = 1, guess = [] } = view;
  const timeline = asTimeline(view);
  const seen = rowsShown(rows, view);
  const theirs = sleepBoxes(series, seen, timeline, layout);

  const yours: Box[] = [];
  let path = '';
  guess.forEach((guessed, index) => {
    if (guessed === undefined) return;
    const [left, right] = [index, index + 1].map((at) => round(x(startOfWeek(from - 1 + at))));
    const y = round(hours(guessed));
    // Broken where nothing was drawn.
    path += `${guess[index - 1] === undefined ? `M${left},` : 'V'}${y}H${right}`;
    yours.push({ x: left!, y: y - 3, width: right! - left!, height: 6 });
  });

  const labels: { role: string; words: string; boxes: Box[] }[] = [];
  /** A name on its line: over or under one of its weeks, or as near to that as there is room. */
  const name = (role: string, words: string, week: Box) => {
    const room = textWidth(words, text);
    const boxes = along(week.x + week.width / 2, room, layout).flatMap((x) =>
      [week.y - line, week.y + 6].map((y) => ({ x, y, width: room, height: line })),
    );
    labels.push({ role, words, boxes });
  };
  // The first week begins beyond the picture’s edge.
  name(series, rows.cast[series].name, theirs[1]!);
  const marks: Mark[] = [];
  if (path) {
    marks.push({ key: 'yours', tag: 'path', className: 'yours line', attributes: { d: path } });
    name('yours', 'your line', yours.at(-1)!);
  } else if (!shown) {
    const { x, width, y } = theirs.at(-1)!;
    const [cx, cy, r] = [round(x + width), round(y + 3), round(text * 0.34)];
    marks.push({ key: 'start', tag: 'circle', className: `point ${series}`, attributes: { cx, cy, r } });
    const words = 'draw on from here';
    const box = { x: cx + text * 0.7, y: cy - line / 2, width: textWidth(words, text), height: line };
    labels.push({ role: 'start', words, boxes: [box] });
  }
  const lines = [...theirs, ...yours];
  const places = placeLabels(
    labels.map(({ boxes }) => boxes),
    lines,
  );
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...sleep(seen, timeline, layout),
      ...hourLines(timeline, layout, [...places, ...lines], []),
      ...weekTicks(view, layout),
      ...marks,
      ...labels.map(({ role, words }, index): Mark => {
        const { x, y } = places[index]!;
        const attributes = { x: round(x), y: round(y + text) };
        return { key: `label-${role}`, tag: 'text', className: `label ${role}`, attributes, text: words };
      }),
    ],
  };
}
