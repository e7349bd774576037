import type { Scene, Size } from '../../scene/scene.ts';
import { band, bandLines } from './band.ts';
import { evenings } from './evenings.ts';
import { frameOf } from './frame.ts';
import { hourLines } from './hourLines.ts';
import { labels } from './labels.ts';
import { leaving } from './leaving.ts';
import { notes, placeNotes } from './notes.ts';
import { stackBoxes } from './quarrelLabels.ts';
import { quarrels } from './quarrels.ts';
import { PEOPLE, type TimelineRows } from './rows.ts';
import { quilt } from './quilt.ts';
import { sleep } from './sleep.ts';
import { sleepBoxes, stemBoxes } from './sleepBoxes.ts';
import { sources } from './sources.ts';
import { ticks } from './ticks.ts';
import type { TimelineView } from './view.ts';

/** The picture of a view: sleep above one axis of weeks, quarrels below it. */
export function timelineScene(rows: TimelineRows, view: TimelineView, size: Size): Scene {
  const frame = frameOf(view, size);
  const flags = placeNotes(rows, view, frame);
  const others = bandLines(rows, view, frame);
  const gone = leaving(rows, flags, frame);
  const flagBoxes = [...flags.map(({ box }) => box), ...gone.boxes];
  const named = labels(rows, view, others, flagBoxes, frame);
  const taken = [
    ...flagBoxes,
    ...flags.map(({ at, box }) => ({ x: at - 2, y: box.y, width: 4, height: frame.axis - box.y })),
    ...named.boxes,
    ...stackBoxes(rows, view, frame),
    ...PEOPLE.flatMap((who) => sleepBoxes(who, rows, view, frame)),
  ];
  return {
    width: size.width,
    height: size.height,
    marks: [
      ...sleep(rows, view, frame),
      ...hourLines(view, frame, taken, stemBoxes(rows, view, frame)),
      ...quilt(rows, view, frame),
      ...band(others),
      ...evenings(rows, view, frame),
      ...quarrels(rows, view, frame),
      ...ticks(frame, view.moving),
      ...notes(flags, view, frame),
      ...gone.marks,
      ...named.marks,
      ...sources(rows, view, frame),
    ],
  };
}
