import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import type { Box } from '../kit/placeLabels.ts';
import { textWidth } from '../kit/textWidth.ts';
import { round } from '../kit/round.ts';
import type { Frame } from './frame.ts';
import type { TimelineRows } from './rows.ts';
import { NIGHT_HOURS } from './quilt.ts';
import type { TimelineView } from './view.ts';

/** An event's flag. */
export interface Note {
  key: string;
  words: string;
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
export function placeNotes(rows: TimelineRows, view: TimelineView, frame: Frame): Note[] {
  const { text, line, pad, head, width } = frame;
  const notes = Object.entries(view.notes)
    .flatMap(([key, weight]) => {
      const event = rows.events[key];
      if (!event) return [];
      const span = event.span && round(frame.at(event.at + event.span) - frame.at(event.at));
      return [{ key, weight, words: event.label, at: round(frame.at(event.at)), span }];
    })
    .filter(({ at }) => at >= 0 && at <= width)
    .sort((a, b) => a.at - b.at);
  const placed: Note[] = [];
  for (const note of notes) {
    const room = textWidth(note.words, text);
    const left = Math.max(pad, Math.min(note.at + (note.span ?? 0) + text * 0.4, width - pad - room));
    const clashes = placed.filter(({ box }) => box.x + box.width + text > left);
    const row = Math.max(-1, ...clashes.map(({ box }) => Math.round((box.y - head) / line))) + 1;
    placed.push({ ...note, box: { x: left, y: head + row * line, width: room, height: line } });
  }
  return placed;
}

/** Staffs and words of the notes. */
export function notes(placed: Note[], view: TimelineView, frame: Frame): Mark[] {
  const { axis, below, hours } = frame;
  // Through his nights as well, where they hang below.
  const end = round(axis + (below - axis + NIGHT_HOURS * (hours(0) - hours(1))) * view.quilt);
  return placed.flatMap(({ key, words, weight, at, box, span }): Mark[] => {
    const top = round(box.y + frame.line * 0.2);
    return [
      ...(span
        ? [
            {
              key: `span-${key}`,
              tag: 'rect' as const,
              role: 'stretch',
              attributes: { x: at, y: top, width: span, height: frame.axis - top, ...faded(weight) },
            },
          ]
        : []),
      {
        key: `staff-${key}`,
        tag: 'line',
        role: 'staff',
        attributes: { x1: at, x2: at, y1: top, y2: end, ...faded(weight) },
      },
      {
        key: `note-${key}`,
        tag: 'text',
        role: 'label note',
        attributes: { x: round(box.x), y: round(box.y + frame.text), ...faded(weight) },
        words,
      },
    ];
  });
}
