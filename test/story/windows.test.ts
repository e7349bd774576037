import { expect, test } from 'vitest';
import { committedRows } from './committed.ts';

const windows = committedRows('windows');
const out = windows.flatMap(({ dark }) => (dark === undefined ? [] : [dark]));
const on = windows.flatMap(({ light }) => (light === undefined ? [] : [light]));

test('the house is seven floors of six', () => {
  expect(new Set(windows.map(({ floor, column }) => `${floor} ${column}`)).size).toBe(42);
});

test('only the kitchen stays lit until morning', () => {
  expect(windows.filter(({ dark }) => dark === undefined).map(({ window }) => window)).toEqual(['kitchen']);
});

test('most are dark by half past eleven', () => {
  const later = out.filter((at) => at > -30 && at < 60);
  expect(later.length).toBeGreaterThanOrEqual(2);
  expect(later.length).toBeLessThanOrEqual(4);
  expect(Math.max(...later)).toBe(30);
});

test('two are up for a moment', () => {
  expect(on.filter((at) => at < 345)).toEqual([100, 185]);
});

test('first lights come at quarter to six', () => {
  expect(Math.min(...on.filter((at) => at > 240))).toBe(345);
});

test('all is drawn, nothing counted', () => {
  expect(new Set(windows.map(({ basis }) => basis))).toEqual(new Set(['reconstructed']));
});
