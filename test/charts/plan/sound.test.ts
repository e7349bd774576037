import { describe, expect, test } from 'vitest';
import { PILLOW, SOURCE } from '../../../src/charts/plan/flat.ts';
import { CRYING, DOOR, WALL } from '../../../src/charts/plan/assumptions.ts';
import { levelAfter, soundModel } from '../../../src/charts/plan/sound.ts';
import { LIMIT } from '../../../src/charts/plan/assumptions.ts';
import { rows } from './views.ts';

const [open, shut] = [soundModel('open'), soundModel('shut')];

describe('the sound model', () => {
  test('is the assumed level at one metre', () => {
    expect(open([SOURCE[0] + 1, SOURCE[1]])).toBeCloseTo(CRYING);
    expect(levelAfter(1, 0)).toBe(CRYING);
  });

  test('loses six decibels with each doubling', () => {
    expect(levelAfter(2, 0) - levelAfter(4, 0)).toBeCloseTo(6);
  });

  test('a wall takes forty decibels', () => {
    const bedside: [number, number] = [2.36, SOURCE[1]];
    expect(shut(bedside)).toBeCloseTo(levelAfter(2, WALL));
  });

  test('a shut door takes twenty-two', () => {
    const outside: [number, number] = [4.47, 3.3];
    expect(open(outside) - shut(outside)).toBeCloseTo(DOOR, 0);
  });

  test('goes round through open doors', () => {
    expect(open(PILLOW)).toBeGreaterThan(levelAfter(4, WALL) + 30);
  });

  test('is never louder for shutting doors', () => {
    for (let x = 0.1; x < 7.2; x += 0.5)
      for (let y = 0.1; y < 6.9; y += 0.5) expect(shut([x, y])).toBeLessThanOrEqual(open([x, y]) + 1e-9);
  });

  test('does not leap round an open door', () => {
    // Across the edge of what the cot sees through its door.
    for (let x = 3; x < 4.9; x += 0.05) expect(Math.abs(open([x, 4]) - open([x + 0.05, 4]))).toBeLessThan(1);
  });
});

describe('the flat', () => {
  test('is nowhere below the limit, doors open', () => {
    expect(rows.sound.open!.quietest[0]).toBeGreaterThan(LIMIT + 30);
  });

  test('has both bedrooms above it, doors shut', () => {
    for (let x = 0.05; x < 7.2; x += 0.1)
      for (let y = 0.05; y < 3.1; y += 0.1)
        if (x < 3.9 || x > 4) expect(shut([x, y]), `${x}, ${y}`).toBeGreaterThan(LIMIT);
    expect(rows.sound.shut!.quietest[3]).toBe('bath');
  });

  test('draws its lowest line at the limit', () => {
    expect(rows.sound.shut!.contours[0]![0]).toBe(LIMIT);
  });

  test('travels light', () => {
    expect(JSON.stringify(rows).length).toBeLessThan(32_000);
  });
});
