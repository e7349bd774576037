import { expect, test } from 'vitest';
import { rowsSeen, timelineRows } from '../../../src/charts/timeline/fromTables.ts';
import type { Tables } from '../../../src/content/data/tables.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

const DAY = 1440;
const asleep = (night: number, from: number, to: number): Tables['nights'][number] => ({
  person: 'mother',
  night,
  from: night * DAY + from,
  to: night * DAY + to,
  basis: 'told',
});
const of = (changed: Partial<Tables>) => timelineRows({ ...tables, ...changed }, CAST);
const nights = [asleep(1, -60, 30), asleep(1, 90, 180), asleep(30, -5, 200)];

test('stretches stand under their night, from its midnight', () => {
  expect(of({ nights }).stretches).toEqual({
    mother: [
      [
        1,
        [
          [-60, 30],
          [90, 180],
        ],
      ],
      [30, [[-5, 200]]],
    ],
    father: [],
  });
});

test('an event without an hour comes before its night', () => {
  const door = { event: 'door', night: 91, label: 'He left', basis: 'derived' } as const;
  const { events, left } = of({ events: [door, { ...door, event: 'now', at: 90_000, minutes: 30 }] });
  expect(events.door?.at).toBe(91 * DAY - 720);
  expect(events.now).toMatchObject({ at: 90_000, span: 30 });
  expect(left).toBe(91);
});

test('only the nights of a quilt are sent', () => {
  const rows = of({ nights });
  expect(rowsSeen(rows, [{ from: -1, to: 3 }]).stretches.mother.map(([night]) => night)).toEqual([1]);
  expect(rowsSeen(rows, []).stretches.mother).toEqual([]);
});

test('rows travel as they are', () => {
  for (const rows of [of({}), of({ events: [] })]) expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
});

test('a series stands on its weakest basis', () => {
  const [first, ...others] = tables.quarrels;
  const told = others.map((row) => ({ ...row, basis: 'told' as const }));
  const basis = (quarrels: typeof tables.quarrels) =>
    timelineRows({ ...tables, quarrels }, CAST).basis.quarrels;
  expect(basis(told)).toBe('told');
  expect(basis([{ ...first!, basis: 'derived' }, ...told])).toBe('derived');
  expect(basis([])).toBe('reconstructed');
});

test('a study’s parents begin at each one’s before', () => {
  const { published, weeks } = timelineRows(tables, CAST);
  for (const { like, minutes, hours } of published) {
    const before = weeks[like].flatMap(([week, slept]) => (week < 0 ? [slept] : []));
    expect(hours).toBeCloseTo(
      before.reduce((sum, slept) => sum + slept, 0) / before.length + minutes / 60,
      1,
    );
  }
});

test('labels have the page’s own apostrophes', () => {
  expect(timelineRows(tables, CAST).events['cousin-born']!.label).toBe('His cousin’s baby');
});
