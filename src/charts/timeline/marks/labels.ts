import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { placeLabels, type Box } from '../../kit/placeLabels.ts';
import { bandLabels, type BandLine } from './band.ts';
import { eveningLabel } from './evenings.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { Label } from './along.ts';
import { personLabel, askingsLabel, quarrelsLabel, stackBoxes } from './seriesLabels.ts';
import { PEOPLE, type TimelineRows } from '../rows.ts';
import { sleepBoxes } from './sleepBoxes.ts';
import { parseValue, type TimelineView } from '../view.ts';

function place(key: string, rows: TimelineRows, view: TimelineView, layout: Layout) {
  const { series, week } = parseValue(key);
  switch (series) {
    case 'mother':
    case 'father':
      return personLabel(series, week, rows, view, layout);
    case 'quarrels':
      return quarrelsLabel(week, rows, layout);
    case 'askings':
      return askingsLabel(rows, layout);
    case 'evenings':
      return eveningLabel(rows, layout);
  }
}

const collect = (rows: TimelineRows, view: TimelineView, layout: Layout): Label[] =>
  Object.entries(view.values).flatMap(([key, weight]): Label[] => {
    const found = place(key, rows, view, layout);
    return found ? [{ key, className: parseValue(key).series, weight, ...found }] : [];
  });

/**
 * The labels that name what is drawn and say its values, each beside its own mark and none on another.
 * `boxes` are the places they take, in pixels.
 */
export function labels(
  rows: TimelineRows,
  view: TimelineView,
  lines: BandLine[],
  taken: Box[],
  layout: Layout,
): { marks: Mark[]; boxes: Box[] } {
  const wanted = [...bandLabels(lines, layout), ...collect(rows, view, layout)];
  const drawn = [
    ...PEOPLE.flatMap((who) => sleepBoxes(who, rows, view, layout)),
    ...stackBoxes(rows, view, layout),
    ...lines.map(({ from, to, y }) => ({ x: from, y: y - 1, width: to - from, height: 2 })),
  ];
  const placed = placeLabels(wanted, [...taken, ...drawn]);
  const marks = placed.flatMap(({ key, className, text, weight, dot, box }) => {
    const r = round(layout.text * 0.34);
    return [
      ...(dot
        ? [
            mark.circle(`point-${key}`, `point ${className}`, {
              cx: round(dot.x),
              cy: round(dot.y),
              r,
              ...faded(weight),
            }),
          ]
        : []),
      mark.text(`label-${key}`, `label ${className}`, text, {
        x: round(box.x),
        y: round(box.y + layout.text),
        ...faded(weight),
      }),
    ];
  });
  return { marks, boxes: placed.map(({ box }) => box) };
}
