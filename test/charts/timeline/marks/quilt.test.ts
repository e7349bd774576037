import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../../src/charts/timeline/layout.ts';
import { quilt } from '../../../../src/charts/timeline/marks/quilt.ts';
import { timelineScene } from '../../../../src/charts/timeline/timelineScene.ts';
import { interpolate, type TimelineView } from '../../../../src/charts/timeline/view.ts';
import { rows, stepView } from '../rows.ts';

const size = { width: 893, height: 900, text: 15.2 };
const [unfolded, folded] = [stepView('not-sure-broke'), stepView('not-sure-gave')];

/** The columns of one person's nights: where each is, and the top and bottom of its stretches. */
function columns(view: TimelineView, who: string) {
  const path = quilt(rows, view, layoutOf(view, size)).find(({ key }) => key === `cells-${who}`)!;
  const found = [...String(path.attributes.d).matchAll(/M([\d.]+),([\d.]+)v([\d.]+)/g)].map(
    ([, x, top, length]) => [Number(x), Number(top), Number(top) + Number(length)],
  );
  return Map.groupBy(found, ([x]) => x!);
}

describe('unfolded', () => {
  test('hers are in pieces on both sides of the door', () => {
    const pieces = [...columns(unfolded, 'mother').values()].map((night) => night.length);
    expect(Math.min(...pieces)).toBeGreaterThan(1);
  });

  test('his are whole from the night he leaves', () => {
    const door = layoutOf(unfolded, size).x(90.5 / 7);
    for (const [x, night] of columns(unfolded, 'father'))
      if (x > door) expect(night).toHaveLength(1);
      else expect(night.length).toBeGreaterThan(1);
  });
});

describe('folding', () => {
  test('no stretch of hers changes its length', () => {
    for (const t of [0.1, 0.4, 0.7, 0.95]) {
      const view = interpolate(unfolded, folded, t);
      const { hours } = layoutOf(view, size);
      for (const [x, night] of columns(view, 'mother')) {
        const asleep =
          night.reduce((sum, [, top, bottom]) => sum + bottom! - top!, 0) / (hours(0) - hours(1));
        const row = rows.nights.mother.find(([at]) => Math.abs(layoutOf(view, size).x(at / 7) - x) < 0.06)!;
        expect(asleep).toBeCloseTo(row[1], 0);
      }
    }
  });

  test('folded, her column is the stem of its night', () => {
    const almost = interpolate(unfolded, folded, 0.998);
    const { axis, hours } = layoutOf(almost, size);
    const night = rows.nights.mother.find(([at]) => at === 80)!;
    const column = columns(almost, 'mother').get(Math.round(layoutOf(almost, size).x(80 / 7) * 10) / 10)!;
    expect(Math.max(...column.map(([, , bottom]) => bottom!))).toBeCloseTo(axis, 0);
    expect(Math.abs(Math.min(...column.map(([, top]) => top!)) - hours(night[1]))).toBeLessThan(1.5);
  });

  test('either stems or cells, in every frame', () => {
    for (const t of [0, 0.5, 0.99, 0.9992, 0.99999, 1]) {
      const keys = timelineScene(rows, interpolate(unfolded, folded, t), size).marks.map(({ key }) => key);
      expect(keys.includes('mother-stems')).not.toBe(keys.includes('cells-mother'));
    }
  });
});
