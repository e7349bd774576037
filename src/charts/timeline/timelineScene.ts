import type { Scene, Size } from '../../scene/scene.ts';
import { band, bandLines } from './marks/band.ts';
import { evenings } from './marks/evenings.ts';
import { layoutOf } from './layout.ts';
import { hourLines } from './marks/hourLines.ts';
import { labels } from './marks/labels.ts';
import { leaving } from './marks/leaving.ts';
import { notes, placeNotes } from './marks/notes.ts';
import { stackBoxes } from './marks/seriesLabels.ts';
import { quarrels } from './marks/quarrels.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import { quilt } from './marks/quilt.ts';
import { sleep } from './marks/sleep.ts';
import { sleepBoxes, stemBoxes } from './marks/sleepBoxes.ts';
import { sources } from './sources.ts';
import { ticks } from './marks/ticks.ts';
import type { TimelineView } from './view.ts';

/** The picture of a view: sleep above one axis of weeks, quarrels below it. */
export function timelineScene(rows: TimelineRows, view: TimelineView, size: Size): Scene {
  const layout = layoutOf(view, size);
  const flags = placeNotes(rows, view, layout);
  const others = bandLines(rows, view, layout);
  const gone = leaving(rows, flags, layout);
  const flagBoxes = [...flags.map(({ box }) => box), ...gone.boxes];
  const named = labels(rows, view, others, flagBoxes, layout);
  const taken = [
    ...flagBoxes,
    ...flags.map(({ at, box }) => ({ x: at - 2, y: box.y, width: 4, height: layout.axis - box.y })),
    ...named.boxes,
    ...stackBoxes(rows, view, layout),
    ...PEOPLE.flatMap((who) => sleepBoxes(who, rows, view, layout)),
  ];
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...sleep(rows, view, layout),
      ...hourLines(view, layout, taken, stemBoxes(rows, view, layout)),
      ...quilt(rows, view, layout),
      ...band(others),
      ...evenings(rows, view, layout),
      ...quarrels(rows, view, layout),
      ...ticks(layout, view.moving),
      ...notes(flags, view, layout),
      ...gone.marks,
      ...named.marks,
      ...sources(rows, view, layout),
    ],
  };
}
