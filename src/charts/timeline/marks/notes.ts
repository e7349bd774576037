import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import type { Box } from '../../kit/placeLabels.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { TimelineRows } from '../rows.ts';
import { NIGHT_HOURS } from './quilt.ts';
import type { TimelineView } from '../view.ts';

/** An event's flag. */
export interface Note {
  key: string;
  text: string;
  weight: number;
  /** The event's own place, in pixels. */
  at: number;
  box: Box;
  /** How wide it is on the axis, in pixels, where it lasted. */
  span?: number;
}

/**
 * The notes of a view, each a flag at its event. From left to right a note that would lie on an earlier one
 * stands a row lower, so that no staff runs through another's words.
 */
export function placeNotes(rows: TimelineRows, view: TimelineView, layout: Layout): Note[] {
  const { text, line, pad, head, width } = layout;
  const notes = Object.entries(view.notes)
    .flatMap(([key, weight]) => {
      const event = rows.events[key];
      if (!event) return [];
      const span = event.span && round(layout.at(event.at + event.span) - layout.at(event.at));
      return [{ key, weight, text: event.label, at: round(layout.at(event.at)), span }];
    })
    .filter(({ at }) => at >= 0 && at <= width)
    .sort((a, b) => a.at - b.at);
  const placed: Note[] = [];
  for (const note of notes) {
    const room = textWidth(note.text, text);
    const left = Math.max(pad, Math.min(note.at + (note.span ?? 0) + text * 0.4, width - pad - room));
    const clashes = placed.filter(({ box }) => box.x + box.width + text > left);
    const row = Math.max(-1, ...clashes.map(({ box }) => Math.round((box.y - head) / line))) + 1;
    placed.push({ ...note, box: { x: left, y: head + row * line, width: room, height: line } });
  }
  return placed;
}

/** Staffs and words of the notes. */
export function notes(placed: Note[], view: TimelineView, layout: Layout): Mark[] {
  const { axis, below, hours } = layout;
  // Through his nights as well, where they hang below.
  const end = round(axis + (below - axis + NIGHT_HOURS * (hours(0) - hours(1))) * view.quilt);
  return placed.flatMap(({ key, text, weight, at, box, span }) => {
    const top = round(box.y + layout.line * 0.2);
    const there = faded(weight);
    const stretch = { x: at, y: top, width: span ?? 0, height: layout.axis - top };
    return [
      ...(span ? [mark.rect(`span-${key}`, 'stretch', { ...stretch, ...there })] : []),
      mark.line(`staff-${key}`, 'staff', { x1: at, x2: at, y1: top, y2: end, ...there }),
      mark.text(`note-${key}`, 'label note', text, {
        x: round(box.x),
        y: round(box.y + layout.text),
        ...there,
      }),
    ];
  });
}
