import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../src/charts/kit/textWidth.ts';

test('width grows with size and letters', () => {
  expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('ii', 10));
  expect(textWidth('night', 20)).toBeCloseTo(textWidth('night', 10) * 2);
});

test('wraps between words and loses none', () => {
  const words = 'Drawn by us to fit what Emily tells, not measured: sleep.';
  const lines = wrapText(words, 12, 160);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(words);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(160);
});

test('a word wider than the room keeps its line', () => {
  expect(wrapText('a unbreakable', 12, 20)).toEqual(['a', 'unbreakable']);
});
