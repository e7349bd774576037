import { expect, test } from 'vitest';
import { timelineRows } from '../../../src/charts/timeline/timelineRows.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

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
