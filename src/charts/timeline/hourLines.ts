import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { overlaps, type Box } from '../placeLabels.ts';
import { textWidth } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';

const HOURS = [3, 6, 9];

/** Quiet lines to read the hours by, each named where its name lies on nothing. */
export function hourLines(frame: Frame, weight: number, taken: Box[]): Mark[] {
  if (weight < 0.02) return [];
  const { pad, text, line, width } = frame;
  const standing = [...taken];
  return HOURS.flatMap((hours): Mark[] => {
    const y = round(frame.hours(hours));
    const words = `${hours} hours${hours === 9 ? ' asleep' : ''}`;
    const above = { x: pad, y: y - line, width: textWidth(words, text), height: line };
    const free = [above, { ...above, y: y + 2 }].find(
      (box) => !standing.some((other) => overlaps(box, other)),
    );
    const grid: Mark = {
      key: `hours-${hours}`,
      tag: 'line',
      role: 'grid',
      attributes: { x1: 0, x2: width, y1: y, y2: y, ...faded(weight) },
    };
    if (!free) return [grid];
    standing.push(free);
    const attributes = { x: pad, y: round(free.y + text * 1.05), ...faded(weight) };
    return [grid, { key: `hours-${hours}-name`, tag: 'text', role: 'grid-name', attributes, words }];
  });
}
