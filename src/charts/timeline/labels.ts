import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { placeLabels, type Box } from '../placeLabels.ts';
import { bandLabels, type BandLine } from './band.ts';
import { eveningLabels } from './evenings.ts';
import { round, type Frame } from './frame.ts';
import type { Label } from './label.ts';
import { personLabel } from './personLabel.ts';
import { askingsLabel, quarrelsLabel, stackBoxes } from './quarrelLabels.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import { sleepBoxes } from './sleepBoxes.ts';
import { parseValue } from './value.ts';
import type { TimelineView } from './view.ts';

function collect(rows: TimelineRows, view: TimelineView, frame: Frame): Label[] {
  return Object.entries(view.values).flatMap(([key, weight]): Label[] => {
    const { series, week } = parseValue(key);
    if (series === 'evenings')
      return eveningLabels(rows, frame).map((label) => ({ role: series, weight, ...label }));
    const found =
      series === 'emily' || series === 'oliver'
        ? personLabel(series, week, rows, view, frame)
        : series === 'quarrels'
          ? quarrelsLabel(week, rows, frame)
          : series === 'askings'
            ? askingsLabel(rows, frame)
            : undefined;
    return found ? [{ key, role: series, weight, ...found }] : [];
  });
}

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
    const attributes = {
      x: round(box.x - 4),
      y: round(box.y),
      width: round(box.width + 6),
      height: box.height,
    };
    // A name among the stems stands on ground of its own.
    const ground: Mark[] =
      role === 'emily' && view.nights > 0.5
        ? [
            {
              key: `plate-${key}`,
              tag: 'rect',
              role: 'plate',
              attributes: { ...attributes, rx: 3, ...faded(weight) },
            },
          ]
        : [];
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
    return [...point, ...ground, text];
  });
  return { marks, boxes };
}
