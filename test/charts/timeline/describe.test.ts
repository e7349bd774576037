import { describe, expect, test } from 'vitest';
import { describeView } from '../../../src/charts/timeline/describe.ts';
import type { TimelineRows } from '../../../src/charts/timeline/rows.ts';
import { rows, steps, stepView } from './rows.ts';

const spoken = (id: string, from: TimelineRows = rows) => describeView(from, stepView(id));

describe('describeView', () => {
  test('speaks of what is lit and of nothing else', () => {
    expect(spoken('before-brothers')).toContain('Emily sleeps between');
    expect(spoken('before-brothers')).not.toContain('Oliver');
  });

  test('changes with the rows', () => {
    const longer = {
      ...rows,
      weeks: { ...rows.weeks, mother: rows.weeks.mother.map(([week]): [number, number] => [week, 9]) },
    };
    expect(spoken('before-brothers', longer)).toContain('Emily sleeps 9 hours a night.');
  });

  test('says none where there is no quarrel', () => {
    expect(spoken('nine-months-scans')).toContain('Quarrels: none.');
    expect(spoken('not-sure-trust')).toContain('none in week 13');
  });

  test('gives the study’s figures', () => {
    expect(spoken('home-others')).toContain('Other mothers slept 62 minutes less than before.');
  });

  test('reads numbers as words aloud', () => {
    for (const { view } of steps)
      expect(describeView(rows, view)).not.toMatch(/\d h\b|\b1 (weeks|hours)|week -/);
  });

  test.each(steps)('$id: says on what it stands', ({ view }) => {
    expect(describeView(rows, view)).toMatch(/Drawn to fit her words|Told|Worked out/);
  });
});
