import { expect, test } from 'vitest';
import { stopAfter, stopAt, stopBefore } from '../../../src/browser/reading/stops.ts';

const places = [0, 500, 900, 1600];

test('a page stands at the last stop passed', () => {
  expect([0, 499, 500, 1599, 9000].map((y) => stopAt(places, y))).toEqual([0, 1, 1, 3, 3]);
});

test('above the first stop there is none', () => {
  expect(stopAt([100, 200], 20)).toBe(-1);
});

test('next leads on from anywhere between', () => {
  expect([0, 300, 500, 1000].map((y) => stopAfter(places, y))).toEqual([1, 1, 2, 3]);
  expect(stopAfter(places, 1600)).toBeUndefined();
});

test('previous leads back to what is being read', () => {
  expect([600, 500, 900].map((y) => stopBefore(places, y))).toEqual([1, 0, 1]);
  expect(stopBefore(places, 0)).toBeUndefined();
});

test('a pixel of rounding is no step', () => {
  expect(stopAfter(places, 498.6)).toBe(2);
  expect(stopBefore(places, 501.2)).toBe(0);
});

test('stops where the page ends are passed together', () => {
  const end = [0, 500, 1000, 1000];
  expect([stopAt(end, 1000), stopAfter(end, 1000), stopBefore(end, 1000)]).toEqual([3, undefined, 1]);
});
