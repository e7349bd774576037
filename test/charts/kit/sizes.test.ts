import { expect, test } from 'vitest';
import { labelSize, STILL } from '../../../src/charts/kit/sizes.ts';

test('labels never fall below twelve pixels', () => {
  expect(labelSize(320, 240, 8)).toBe(12);
});

test('labels grow with the reader’s text', () => {
  expect(labelSize(390, 470, 16)).toBe(13);
  expect(labelSize(390, 470, 32)).toBeGreaterThan(17);
});

test('a still is readable on the smallest screen', () => {
  const narrowest = 320 - 2 * 20;
  expect((STILL.text * narrowest) / STILL.width).toBeGreaterThanOrEqual(12);
});
