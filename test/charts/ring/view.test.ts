import { describe, expect, test } from 'vitest';
import { ringScene } from '../../../src/charts/ring/ringScene.ts';
import { interpolate, duration } from '../../../src/charts/ring/view.ts';
import { rows, views } from './views.ts';

const [nothing, promised, fed] = [views.nothing!, views.promised!, views.fed!];

describe('interpolate', () => {
  test('starts and ends at the views themselves', () => {
    expect(interpolate(nothing, promised, 0)).toBe(nothing);
    expect(interpolate(nothing, promised, 1)).toBe(promised);
  });

  test('the bands fill one after the other', () => {
    for (let t = 0.1; t < 1; t += 0.1) {
      const { his, hers } = interpolate(nothing, promised, t);
      expect(his).toBeGreaterThan(hers);
      expect(his).toBeLessThanOrEqual(24);
    }
  });

  test('words wait until the ring is full', () => {
    expect(interpolate(nothing, promised, 0.7).words).toEqual({});
    expect(interpolate(nothing, promised, 0.9).words['day and night']).toBeGreaterThan(0.2);
  });

  test('a call that stays does not blink', () => {
    expect(interpolate(views['first call']!, views['both calls']!, 0.5).calls).toEqual({ his: 1 });
  });

  test('every frame between two views can be drawn', () => {
    for (const from of Object.values(views))
      for (const to of Object.values(views))
        for (const t of [0.02, 0.5, 0.98]) {
          const { marks } = ringScene(rows, interpolate(from, to, t), { width: 390, height: 472, text: 13 });
          expect(JSON.stringify(marks)).not.toMatch(/null|NaN/);
          expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
        }
  });
});

test('every way takes 0.5 to 1.6 seconds', () => {
  for (const to of [nothing, promised, fed]) {
    expect(duration(promised, to)).toBeGreaterThanOrEqual(500);
    expect(duration(promised, to)).toBeLessThanOrEqual(1600);
  }
});
