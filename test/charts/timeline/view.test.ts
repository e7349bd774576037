import { describe, expect, test } from 'vitest';
import { timelineScene } from '../../../src/charts/timeline/timelineScene.ts';
import { interpolate, duration } from '../../../src/charts/timeline/view.ts';
import { rows, steps, stepView } from './rows.ts';

const [wide, near] = [stepView('not-sure-ran'), stepView('not-sure-trust')];

describe('interpolate', () => {
  test('starts and ends at the views themselves', () => {
    expect(interpolate(wide, near, 0)).toBe(wide);
    expect(interpolate(wide, near, 1)).toBe(near);
  });

  test('the camera never leaves what both see', () => {
    for (let t = 0.1; t < 1; t += 0.1) {
      const { from, to } = interpolate(wide, near, t);
      expect(from).toBeLessThan(to);
      expect(from).toBeGreaterThanOrEqual(wide.from - 1e-9);
      expect(to).toBeLessThanOrEqual(wide.to + 1e-9);
    }
  });

  test('labels are gone while the camera flies', () => {
    expect(interpolate(wide, near, 0.5).notes).toEqual({});
    expect(interpolate(wide, near, 0.5).values).toEqual({});
  });

  test('a label that stays does not blink', () => {
    const [question, next] = [stepView('now-question'), stepView('now-next')];
    expect(interpolate(question, next, 0.5).notes).toEqual({ 'thirteen-weeks': 1, eighteen: 1 });
  });

  test('every frame between two steps can be drawn', () => {
    for (const [index, { view }] of steps.slice(1).entries())
      for (const t of [0.02, 0.3, 0.5, 0.7, 0.98]) {
        const scene = timelineScene(rows, interpolate(steps[index]!.view, view, t), {
          width: 390,
          height: 472,
          text: 13,
        });
        expect(JSON.stringify(scene)).not.toMatch(/null|NaN/);
        expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
      }
  });
});

test.each(steps.slice(1))('the way to $id takes 0.2 to 2 seconds', ({ id, view }) => {
  const before = steps[steps.findIndex((step) => step.id === id) - 1]!.view;
  expect(duration(before, view)).toBeGreaterThanOrEqual(200);
  expect(duration(before, view)).toBeLessThanOrEqual(2000);
});
