import { startOfWeek } from '../../content/data/calendar.ts';
import * as mark from '../../scene/mark.ts';
import type { Mark, Scene, Size } from '../../scene/scene.ts';
import { placeLabels, type Box } from '../kit/placeLabels.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/arithmetic.ts';
import { hourLines } from '../timeline/marks/hourLines.ts';
import { along } from '../timeline/marks/along.ts';
import type { TimelineRows } from '../timeline/rows.ts';
import { sleep } from '../timeline/marks/sleep.ts';
import { sleepBoxes } from '../timeline/marks/sleepBoxes.ts';
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
  const { text, line, hours } = layout;
  const { series, from, shown = 1, guess = [] } = view;
  const timeline = asTimeline(view);
  const seen = rowsShown(rows, view);
  const theirs = sleepBoxes(series, seen, timeline, layout);

  const yours: Box[] = [];
  let path = '';
  guess.forEach((guessed, index) => {
    if (guessed === undefined) return;
    const edge = (at: number) => round(layout.at(startOfWeek(from - 1 + at, undefined)));
    const [left, right] = [edge(index), edge(index + 1)];
    const y = round(hours(guessed));
    // Broken where nothing was drawn.
    path += `${guess[index - 1] === undefined ? `M${left},` : 'V'}${y}H${right}`;
    yours.push({ x: left, y: y - 3, width: right - left, height: 6 });
  });

  const labels: { className: string; said: string; candidates: Box[] }[] = [];
  /** A name on its line: over or under one of its weeks, or as near to that as there is room. */
  const name = (className: string, said: string, week: Box | undefined) => {
    if (!week) return;
    const room = textWidth(said, text);
    const candidates = along(week.x + week.width / 2, room, layout).flatMap((x) =>
      [week.y - line, week.y + 6].map((y) => ({ x, y, width: room, height: line })),
    );
    labels.push({ className, said, candidates });
  };
  // The first week begins beyond the picture’s edge.
  name(series, rows.cast[series].name, theirs[1]);
  const marks: Mark[] = [];
  const last = theirs.at(-1);
  if (path) {
    marks.push(mark.path('yours', 'yours line', path));
    name('yours', 'your line', yours.at(-1));
  } else if (last && !shown) {
    const [cx, cy, r] = [round(last.x + last.width), round(last.y + 3), round(text * 0.34)];
    marks.push(mark.circle('start', `point ${series}`, { cx, cy, r }));
    const said = 'draw on from here';
    const box = { x: cx + text * 0.7, y: cy - line / 2, width: textWidth(said, text), height: line };
    labels.push({ className: 'start', said, candidates: [box] });
  }
  const lines = [...theirs, ...yours];
  const placed = placeLabels(labels, lines);
  const boxes = placed.map(({ box }) => box);
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...sleep(seen, timeline, layout),
      ...hourLines(timeline, layout, [...boxes, ...lines], []),
      ...weekTicks(view, layout),
      ...marks,
      ...placed.map(({ className, said, box: { x, y } }) =>
        mark.text(`label-${className}`, `label ${className}`, said, { x: round(x), y: round(y + text) }),
      ),
    ],
  };
}
