import { midnightOf, startOfWeek } from '../../../content/data/calendar.ts';
import type { Box } from '../../kit/placeLabels.ts';
import { nightRoom, type Layout } from '../layout.ts';
import type { Person, TimelineRows } from '../rows.ts';
import type { TimelineView } from '../view.ts';
import { weeksShown } from '../weeksShown.ts';

const inSight = (boxes: Box[], width: number) =>
  boxes.filter((box) => box.x + box.width > 0 && box.x < width);

const isDrawn = (who: Person, view: TimelineView) => (view.show[who] ?? 0) > 0.02 && view.quilt < 0.5;

/** The lines of a person's sleep as boxes, and his dots, so that no label lies on one. */
export function sleepBoxes(who: Person, rows: TimelineRows, view: TimelineView, layout: Layout): Box[] {
  if (!isDrawn(who, view)) return [];
  const { x, at, hours, width } = layout;
  const [first, last] = x.domain();
  const treads = weeksShown(who, rows, last).flatMap(([week, slept]): Box[] => {
    if (week < first - 2 || week > last + 1) return [];
    const from = at(startOfWeek(week, rows.left));
    return [{ x: from, y: hours(slept) - 3, width: at(startOfWeek(week + 1, rows.left)) - from, height: 6 }];
  });
  const dots = who === 'father' && view.nights > 0.5 ? rows.nights[who] : [];
  const room = nightRoom(layout);
  return inSight(
    [
      ...treads,
      ...dots.map(([night, slept]) => ({
        x: at(midnightOf(night)) - room / 2,
        y: hours(slept) - 3,
        width: room,
        height: 6,
      })),
    ],
    width,
  );
}

/** Her nights as boxes from the axis up: ground for her own name, but not for the axis's. */
export function stemBoxes(rows: TimelineRows, view: TimelineView, layout: Layout): Box[] {
  if (!isDrawn('mother', view) || view.nights < 0.5) return [];
  const { at, hours, axis, width } = layout;
  const room = nightRoom(layout);
  return inSight(
    rows.nights.mother.map(([night, slept]) => {
      const top = hours(slept) - 3;
      return { x: at(midnightOf(night)) - room / 2, y: top, width: room, height: axis - top };
    }),
    width,
  );
}
