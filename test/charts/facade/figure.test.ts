import { expect, test } from 'vitest';
import { figure } from '../../../src/charts/facade/marks/kitchen.ts';

const WINDOW = { x: 100, y: 0, width: 40, height: 50 };
/** The places of her outline across the window, in the order that it is drawn. */
const across = (at: number) =>
  [...figure(at, WINDOW).matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x));
const middle = (at: number) => (Math.min(...across(at)) + Math.max(...across(at))) / 2;

test('she walks across, and back again', () => {
  const times = [-1, 0, 1, 2].map((minute) => middle(minute));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const back = [9, 10, 11, 12].map((minute) => middle(minute));
  expect(back).toEqual(back.toSorted((a, b) => b - a));
});

test('going back she faces the other way', () => {
  // Both times she stands in the middle of the window; one outline is the other's mirror.
  const [there, back] = [across(-0.3), across(9.7)];
  expect(back.map((x) => Math.round((240 - x) * 10) / 10).toSorted()).toEqual(there.toSorted());
  expect(back).not.toEqual(there);
});

test('behind the wall nothing of her is seen', () => {
  for (let minute = -240; minute <= 420; minute++) {
    expect(Math.min(...across(minute))).toBeGreaterThan(99);
    expect(Math.max(...across(minute))).toBeLessThan(141);
  }
});
