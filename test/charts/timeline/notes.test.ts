import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { notes, placeNotes } from '../../../src/charts/timeline/marks/notes.ts';
import type { TimelineRows } from '../../../src/charts/timeline/rows.ts';
import { SIZES } from '../screens.ts';
import { rows as all, steps } from './rows.ts';

const WEEK = 7 * 1440;
const event = (week: number, label: string, span?: number) => ({
  at: week * WEEK,
  label,
  basis: 'told' as const,
  ...(span && { span: span * WEEK }),
});
const rows: TimelineRows = {
  ...all,
  events: {
    late: event(2.2, 'second'),
    early: event(2, 'first'),
    away: event(40, 'third'),
    long: event(8, 'long', 1),
  },
};
const view = { ...steps[0]!.view, from: 0, to: 10, notes: { late: 1, early: 1, away: 1 } };
const frame = layoutOf(view, SIZES['a desk']!);

test('a note over another stands lower', () => {
  const [first, second, ...others] = placeNotes(rows, view, frame);
  expect([first!.text, second!.text, others]).toEqual(['first', 'second', []]);
  expect(second!.box.y - first!.box.y).toBe(frame.line);
});

test('an event that lasted is as wide', () => {
  const [long] = placeNotes(rows, { ...view, notes: { long: 1 } }, frame);
  expect(long!.span).toBeCloseTo(frame.width / 10, 0);
  const keys = notes([long!], view, frame).map(({ key }) => key);
  expect(keys).toEqual(['span-long', 'staff-long', 'note-long']);
});
