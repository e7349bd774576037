import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { DESK, FIRST } from '../../src/charts/kit/sizes.ts';
import { BASES } from '../../src/content/data/rows.ts';
import { rows, story } from '../fixtures/story.ts';

/** What of a picture is its paper and its words, and stands for no number: by the role of its marks. */
const DECORATION: Record<string, RegExp> = {
  timeline: /^(grid|axis|tick|source)|^label (mother|father|quarrels)$/,
  facade: /^(source|facade-(sky|wall|course|frame|bar|rail))$/,
  night: /^(source|grid-name|night-(empty|floor|glow)|label.*)$/,
  plan: /^(source|ground)$/,
  ring: /^(source|grid-name|ring-(tick|edge|name|pointer)|label|label ring-name)$/,
  scale: /^(source|grid|tick|label)/,
};

const charts = [...new Set(story.steps.map(({ chart }) => chart))];

describe.each(charts)('%s', (chart) => {
  const steps = story.steps.filter((step) => step.chart === chart);
  const { drawing, numbers } = CHARTS[chart]!;

  test.each(steps)('$id: a row explains every mark', ({ view }) => {
    const explained = new Set(
      numbers(rows, view).flatMap((table) => table.rows.flatMap(({ marks }) => marks)),
    );
    for (const size of [FIRST, DESK]) {
      const left = drawing
        .scene(rows, view, size)
        .marks.filter(({ className: role }) => !DECORATION[chart]!.test(role))
        .filter(({ key }) => !explained.has(key))
        .map(({ key, className: role }) => `${key} (${role})`);
      expect(left).toEqual([]);
    }
  });

  test.each(steps)('$id: every row is whole and stands on something', ({ view }) => {
    for (const { columns, rows: found, caption } of numbers(rows, view)) {
      expect(found.length).toBeGreaterThan(0);
      for (const { cells, basis, source, span } of found) {
        expect(cells.length, caption).toBe(columns.length);
        expect(cells[0]).not.toBe('');
        expect(cells.join()).not.toMatch(/undefined|NaN/);
        expect(BASES).toContain(basis);
        expect(source).not.toBe('');
        if (span) expect(span[0]).toBeLessThan(span[1]);
      }
    }
  });
});

const tablesOf = (id: string) => {
  const step = story.steps.find((one) => one.id === id)!;
  return CHARTS[step.chart]!.numbers(rows, step.view);
};

test('weeks outside of the camera are left out', () => {
  const weeks = tablesOf('bag-said')[0]!.rows.map(({ cells }) => cells[0]);
  expect(weeks).toEqual(['Week 11', 'Week 12']);
});

test('a row has its own share of the width', () => {
  const rowsOf = tablesOf('home-fall')[0]!.rows;
  for (const [index, { span }] of rowsOf.slice(1).entries())
    expect(span![0]).toBeCloseTo(rowsOf[index]!.span![1]);
});

test('a total is the sum of its weeks', () => {
  const table = tablesOf('not-sure-ran').find(({ caption }) => caption.startsWith('Quarrels'))!;
  const counts = table.rows.map(({ cells }) => Number(cells[1]));
  expect(counts.at(-1)).toBe(counts.slice(0, -1).reduce((sum, count) => sum + count, 0));
  expect(counts.at(-1)).toBeGreaterThan(0);
});

test('series that the view hides have no rows', () => {
  const heads = tablesOf('now-mine').flatMap(({ columns }) => columns);
  expect(heads.join()).toContain('Emily');
  expect(heads.join()).not.toMatch(/Oliver|Quarrels/);
});

test('a study is named by its citation', () => {
  const study = tablesOf('home-others').at(-1)!.rows;
  expect(study.map(({ basis, study }) => [basis, study])).toEqual([
    ['published', 'richter2019'],
    ['published', 'richter2019'],
  ]);
  expect(study[0]!.source).toContain('Richter');
});

test('intervals of a night follow one another', () => {
  for (const { rows: found } of tablesOf('home-again'))
    for (const [index, { cells }] of found.slice(1).entries()) expect(cells[1]).toBe(found[index]!.cells[2]);
});

test('what a step speaks of comes first', () => {
  expect(tablesOf('bitter-late').map(({ caption }) => caption)).toEqual([
    'When Oliver comes home',
    'Quarrels, week by week',
  ]);
});
