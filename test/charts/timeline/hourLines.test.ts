import { expect, test } from 'vitest';
import type { Box } from '../../../src/charts/kit/placeLabels.ts';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { hourLines } from '../../../src/charts/timeline/marks/hourLines.ts';
import { SIZES } from '../screens.ts';
import { steps } from './rows.ts';

const view = { ...steps[0]!.view, show: { mother: 1 } };
const frame = layoutOf(view, SIZES['a desk']!);
const half = (left: number): Box => ({ x: left, y: 0, width: frame.width / 2, height: frame.height });
const six = (taken: Box[] = [], stems: Box[] = []) =>
  hourLines(view, frame, taken, stems).find(({ key }) => key === 'hours-6-name');

test('a name stands left, or right of others', () => {
  expect(six()!.attributes.x).toBe(frame.pad);
  expect(Number(six([half(0)])!.attributes.x)).toBeGreaterThan(frame.width / 2);
  expect(six([half(0), half(frame.width / 2)])).toBeUndefined();
});

test('on stems only where there is no other', () => {
  expect(Number(six([], [half(0)])!.attributes.x)).toBeGreaterThan(frame.width / 2);
  expect(six([], [half(0), half(frame.width / 2)])!.attributes.x).toBe(frame.pad);
});

test('his evenings have no lines of sleep', () => {
  const keys = (show: typeof view.show | { quarrels: number } | { evenings: number }) => {
    const shown = { ...view, show };
    return hourLines(shown, layoutOf(shown, SIZES['a desk']!), [], []).map(({ key }) => key);
  };
  expect(keys({ mother: 1, evenings: 1 })).toEqual([]);
  expect(keys({ quarrels: 1 })[0]).toBe('quarrels-5');
});
