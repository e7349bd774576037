import { startOfWeek } from '../../../content/data/calendar.ts';
import type { Mark } from '../../../scene/scene.ts';
import { figure } from '../../cast/figure.ts';
import type { Box } from '../../kit/placeLabels.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { Note } from './notes.ts';
import type { TimelineRows } from '../rows.ts';
import { goesOn, weeksShown } from '../weeksShown.ts';

/**
 * The father with the bag, at the flag of the night he left: on his own line, where the picture ends with it. Where the
 * picture goes on after that night, he is gone. `boxes` are the places he takes, in pixels.
 */
export function leaving(rows: TimelineRows, flags: Note[], { text, x, hours }: Layout) {
  const height = text * 6.5;
  const [, to] = x.domain();
  const marks: Mark[] = [];
  const boxes: Box[] = [];
  for (const { key, at, weight } of flags) {
    const { at: left = NaN, pose } = rows.events[key] ?? {};
    const slept = weeksShown('father', rows, to).findLast(
      ([week]) => startOfWeek(week, rows.left) < left,
    )?.[1];
    if (!pose || slept === undefined || goesOn(to, left)) continue;
    const y = round(hours(slept));
    const middle = at - height * 0.2;
    marks.push(...figure(`leaving-${key}`, pose, { x: middle, y, height, weight }));
    boxes.push({ x: middle - height / 4, y: y - height, width: height / 2, height });
  }
  return { marks, boxes };
}
