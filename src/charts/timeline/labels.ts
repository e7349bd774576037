import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { placeLabels, type Box } from '../kit/placeLabels.ts';
import { bandLabels, type BandLine } from './band.ts';
import { eveningLabel } from './evenings.ts';
import { round } from '../kit/round.ts';
import type { Frame } from './frame.ts';
import type { Label } from './label.ts';
import { personLabel } from './personLabel.ts';
import { askingsLabel, quarrelsLabel, stackBoxes } from './quarrelLabels.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import { sleepBoxes } from './sleepBoxes.ts';
import { parseValue } from './value.ts';
import type { TimelineView } from './view.ts';

function place(key: string, rows: TimelineRows, view: TimelineView, frame: Frame) {
  const { series, week } = parseValue(key);
  switch (series) {
    case 'mother':
    case 'father':
      return personLabel(series, week, rows, view, frame);
    case 'quarrels':
      return quarrelsLabel(week, rows, frame);
    case 'askings':
      return askingsLabel(rows, frame);
    case 'evenings':
      return eveningLabel(rows, frame);
  }
}

const collect = (rows: TimelineRows, view: TimelineView, frame: Frame): Label[] =>
  Object.entries(view.values).flatMap(([key, weight]): Label[] => {
    const found = place(key, rows, view, frame);
    return found ? [{ key, role: parseValue(key).series, weight, ...found }] : [];
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
  frame: Frame,
): { marks: Mark[]; boxes: Box[] } {
  const wanted = [...bandLabels(lines, frame), ...collect(rows, view, frame)];
  const drawn = [
    ...PEOPLE.flatMap((who) => sleepBoxes(who, rows, view, frame)),
    ...stackBoxes(rows, view, frame),
    ...lines.map(({ from, to, y }) => ({ x: from, y: y - 1, width: to - from, height: 2 })),
  ];
  const boxes = placeLabels(
    wanted.map(({ candidates }) => candidates),
    [...taken, ...drawn],
  );
  const marks = wanted.flatMap(({ key, role, words, weight, dot }, index): Mark[] => {
    const box = boxes[index]!;
    const text: Mark = {
      key: `label-${key}`,
      tag: 'text',
      role: `label ${role}`,
      attributes: { x: round(box.x), y: round(box.y + frame.text), ...faded(weight) },
      words,
    };
    const point: Mark[] = dot
      ? [
          {
            key: `point-${key}`,
            tag: 'circle',
            role: `point ${role}`,
            attributes: { cx: round(dot.x), cy: round(dot.y), r: round(frame.text * 0.34), ...faded(weight) },
          },
        ]
      : [];
    return [...point, text];
  });
  return { marks, boxes };
}
