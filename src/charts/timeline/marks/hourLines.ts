import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { overlaps, type Box } from '../../kit/placeLabels.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { TimelineView } from '../view.ts';

/** The lines of a view: key, height, what each may be called, the first that finds room, and how far it is there. */
function wanted({ show, quilt, nights }: TimelineView, { hours, quarrels, fought }: Layout) {
  const asleep =
    ((show.mother ?? 0) + (show.father ?? 0) > 0 ? 1 : 0) * Math.max(0, 1 - 2 * (show.evenings ?? 0));
  const nine = `9 hours asleep, ${nights > 0.5 ? 'night by night' : 'week by week'}`;
  const line = (key: string, y: number, names: string[], there: number) => ({
    key,
    y: round(y),
    names,
    weight: there * (1 - quilt * 3),
  });
  return [
    line('hours-3', hours(3), ['3 hours'], asleep),
    line('hours-6', hours(6), ['6 hours'], asleep),
    line('hours-9', hours(9), [nine, '9 hours asleep', '9 hours'], asleep),
    line('quarrels-5', quarrels(5), ['5 quarrels a week', '5 quarrels'], fought),
    line('quarrels-10', quarrels(10), ['10 quarrels'], fought),
  ];
}

/**
 * Quiet lines to read the hours and the quarrels by, each named where its name lies on nothing else, and off the
 * stems where that can be.
 */
export function hourLines(view: TimelineView, layout: Layout, taken: Box[], stems: Box[]): Mark[] {
  const { pad, text, line, width } = layout;
  const standing = [...taken];
  const isFree = (box: Box, others: Box[]) => !others.some((other) => overlaps(box, other));
  return wanted(view, layout).flatMap(({ key, y, names, weight }): Mark[] => {
    if (weight < 0.02) return [];
    const places = names.flatMap((name) => {
      const left = { x: pad, y: y - line, width: textWidth(name, text), height: line };
      const right = { ...left, x: width - pad - left.width };
      // At the right end stands how many quarrels there are now: the scale's name would read as more of it.
      const sides = key.startsWith('quarrels') ? [left] : [left, right];
      return sides
        .flatMap((box) => [box, { ...box, y: y + 2 }])
        .filter((box) => isFree(box, standing))
        .map((box) => ({ box, name }));
    });
    const found = places.find(({ box }) => isFree(box, stems)) ?? places[0];
    const grid = mark.line(key, 'grid', { x1: 0, x2: width, y1: y, y2: y, ...faded(weight) });
    if (!found) return [grid];
    const { box, name } = found;
    standing.push(box);
    const place = { x: round(box.x), y: round(box.y + text * 1.05), ...faded(weight) };
    return [grid, mark.text(`${key}-name`, 'grid-name', name, place)];
  });
}
