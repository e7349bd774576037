import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../src/charts/index.ts';
import { readContent } from '../../src/content/story/readContent.ts';
import { BASES } from '../../src/content/data/rows.ts';
import { pictured } from '../../src/content/story/pictured.ts';
import { SIZES } from '../charts/screens.ts';
import { wordFaults } from '../charts/wordFaults.ts';

const story = readContent();
const { rows } = story;

describe.each(pictured(story))('$id', ({ chart, view, description }) => {
  const { drawing, describe: describeView, numbers } = CHARTS[chart]!;

  test.each(Object.entries(SIZES))('on %s words neither overlap nor leave', (_, size) => {
    const scene = drawing.scene(rows, view, size);
    expect(wordFaults(scene, size.text)).toEqual([]);
    expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
    expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity|undefined/);
  });

  test('is described in whole words, with its basis', () => {
    expect(description).toContain(describeView(rows, view));
    expect(description).toMatch(/Drawn to fit her words|Told|Worked out/);
    expect(description).not.toMatch(/undefined|NaN|\d h\b|\b1 (weeks|hours|minutes)|week -/);
  });

  test('stands on rows, each with a basis and a source', () => {
    for (const { columns, rows: found } of numbers(rows, view)) {
      expect(found.length).toBeGreaterThan(0);
      for (const { cells, basis, source } of found) {
        expect(cells).toHaveLength(columns.length);
        expect(cells.join()).not.toMatch(/undefined|NaN/);
        expect(BASES).toContain(basis);
        expect(source).not.toBe('');
      }
    }
  });
});
