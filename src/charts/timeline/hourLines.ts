import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { overlaps, type Box } from '../placeLabels.ts';
import { textWidth } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';
import type { TimelineView } from './view.ts';

/** What each line is called; the first that finds room is taken. */
const names = (view: TimelineView): [number, string[]][] => [
  [3, ['3 hours']],
  [6, ['6 hours']],
  [
    9,
    [`9 hours asleep, ${view.nights > 0.5 ? 'night by night' : 'week by week'}`, '9 hours asleep', '9 hours'],
  ],
];

/**
 * Quiet lines to read the hours by, each named where its name lies on nothing else, and off the stems
 * where that can be.
 */
export function hourLines(view: TimelineView, frame: Frame, taken: Box[], stems: Box[]): Mark[] {
  const { show, quilt } = view;
  const weight = (show.emily ?? 0) + (show.oliver ?? 0) > 0 ? Math.max(0, 1 - quilt * 3) : 0;
  if (weight < 0.02) return [];
  const { pad, text, line, width } = frame;
  const standing = [...taken];
  const isFree = (box: Box, others: Box[]) => !others.some((other) => overlaps(box, other));
  return names(view).flatMap(([hours, choices]): Mark[] => {
    const y = round(frame.hours(hours));
    const places = choices.flatMap((words) => {
      const left = { x: pad, y: y - line, width: textWidth(words, text), height: line };
      const right = { ...left, x: width - pad - left.width };
      return [left, { ...left, y: y + 2 }, right, { ...right, y: y + 2 }]
        .filter((box) => isFree(box, standing))
        .map((box) => ({ box, words }));
    });
    const found = places.find(({ box }) => isFree(box, stems)) ?? places[0];
    const grid: Mark = {
      key: `hours-${hours}`,
      tag: 'line',
      role: 'grid',
      attributes: { x1: 0, x2: width, y1: y, y2: y, ...faded(weight) },
    };
    if (!found) return [grid];
    const { box, words } = found;
    standing.push(box);
    const attributes = { x: round(box.x), y: round(box.y + text * 1.05), ...faded(weight) };
    return [grid, { key: `hours-${hours}-name`, tag: 'text', role: 'grid-name', attributes, words }];
  });
}
