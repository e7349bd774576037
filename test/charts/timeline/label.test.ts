import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { along } from '../../../src/charts/timeline/marks/along.ts';
import { SIZES } from '../screens.ts';
import { steps } from './rows.ts';

const frame = layoutOf(steps[0]!.view, SIZES['a phone']!);

test('a label is first tried at its point', () => {
  expect(along(200, 60, frame).slice(0, 3)).toEqual([170, 140, 200]);
});

test.each([-50, 0, 200, 390, 800])('no place for %i leaves the frame', (at) => {
  for (const left of along(at, 60, frame)) {
    expect(left).toBeGreaterThanOrEqual(frame.pad);
    expect(left + 60).toBeLessThanOrEqual(frame.width - frame.pad);
  }
});
