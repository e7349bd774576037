import { describe, expect, test } from 'vitest';
import { interpolate, duration, type ScaleView } from '../../../src/charts/scale/view.ts';

const view = (nights: number): ScaleView => ({ nights, named: { span: 1, nights: nights ? 1 : 0 } });

describe('interpolate', () => {
  test('starts and ends at the views themselves', () => {
    const [from, to] = [view(0), view(28)];
    expect(interpolate(from, to, 0)).toBe(from);
    expect(interpolate(from, to, 1)).toBe(to);
  });

  test('rows come in steps of one ratio', () => {
    const counts = [0.25, 0.5, 0.75].map((t) => interpolate(view(0), view(28), t).nights + 1);
    expect(counts[1]! / counts[0]!).toBeCloseTo(counts[2]! / counts[1]!);
  });

  test('the half hour keeps its name, nights wait', () => {
    expect(interpolate(view(0), view(28), 0.5).named).toEqual({ span: 1, nights: 0 });
    expect(interpolate(view(7), view(28), 0.5).named).toEqual({ span: 1, nights: 1 });
  });
});

test('every way takes 0.5 to 1.6 seconds', () => {
  expect(duration(view(7), view(7))).toBe(500);
  expect(duration(view(0), view(42))).toBe(1600);
});
