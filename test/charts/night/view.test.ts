import { describe, expect, test } from 'vitest';
import { nightScene } from '../../../src/charts/night/nightScene.ts';
import { interpolate, duration } from '../../../src/charts/night/view.ts';
import { examples, rows, viewOf } from './rows.ts';

const [early, late] = [viewOf({ night: '4', until: '21:30' }), viewOf({ night: '4', until: '04:00' })];

describe('interpolate', () => {
  test('starts and ends at the views themselves', () => {
    expect(interpolate(early, late, 0)).toBe(early);
    expect(interpolate(early, late, 1)).toBe(late);
  });

  test('the night only ever fills', () => {
    const filled = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => interpolate(early, late, t).until);
    expect(filled).toEqual([...filled].sort((a, b) => a - b));
  });

  test('one night fades before another comes', () => {
    const other = viewOf({ night: '91' });
    expect(interpolate(early, other, 0.4).night).toBe(4);
    expect(interpolate(early, other, 0.6).night).toBe(91);
    expect(interpolate(early, other, 0.5).show).toEqual({});
  });

  test('every frame between two views can be drawn', () => {
    for (const [index, { view }] of examples.slice(1).entries())
      for (const t of [0.02, 0.3, 0.5, 0.77, 0.98]) {
        const moved = interpolate(examples[index]!.view, view, t);
        const { marks } = nightScene(rows, moved, { width: 390, height: 472, text: 13 });
        expect(JSON.stringify(marks)).not.toMatch(/null|NaN/);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      }
  });
});

test('the way takes 0.5 to 1.6 seconds', () => {
  for (const { view } of examples) {
    expect(duration(early, view)).toBeGreaterThanOrEqual(500);
    expect(duration(early, view)).toBeLessThanOrEqual(1600);
  }
});
