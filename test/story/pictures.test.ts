import { describe, expect, test } from 'vitest';
import { ownRows } from '../../src/charts/allRows.ts';
import { chartOf } from '../../src/charts/index.ts';
import { readContent } from '../../src/content/story/readContent.ts';
import { pictured } from '../../src/content/story/pictured.ts';
import { rowFaults, unexplained } from '../charts/numberFaults.ts';
import { SIZES } from '../charts/screens.ts';
import { wordFaults } from '../charts/wordFaults.ts';

const story = readContent();

describe.each(pictured(story))('$id', (step) => {
  const { view, description } = step;
  const chart = chartOf(step.chart);
  const rows = ownRows(story.rows, chart);

  test.each(Object.entries(SIZES))('on %s words neither overlap nor leave', (_, size) => {
    const scene = chart.scene(rows, view, size);
    expect(wordFaults(scene, size.text)).toEqual([]);
    expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
    expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity|undefined/);
  });

  test('is described in whole words, with its basis', () => {
    expect(description).toContain(chart.describe(rows, view));
    expect(description).toMatch(/Drawn to fit her words|Told|Worked out/);
    expect(description).not.toMatch(/undefined|NaN|\d h\b|\b1 (weeks|hours|minutes)|week -/);
  });

  test('stands on rows, each with a basis and a source', () => {
    expect(rowFaults(story.rows, step)).toEqual([]);
  });
});

test.each(story.steps)('$id: a row explains every mark', (step) => {
  expect(unexplained(story.rows, step)).toEqual([]);
});
