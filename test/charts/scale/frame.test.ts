import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/scale/layout.ts';
import { SIZES } from '../screens.ts';

const frame = (nights: number, on: string) => layoutOf({ nights, named: { span: 1, nights: 1 } }, SIZES[on]!);

test.each(Object.keys(SIZES))('on %s every row stands above the foot', (on) => {
  for (const nights of [0, 1, 7, 42]) {
    const { top, pitch, bottom, foot } = frame(nights, on);
    expect(top + pitch * nights).toBeLessThan(bottom);
    expect(bottom).toBeLessThan(foot);
  }
});

test('one row alone is no wall', () => {
  const { pitch, foot } = frame(0, 'a desk');
  expect(pitch).toBeLessThan(foot * 0.3);
  expect(frame(28, 'a desk').pitch).toBeLessThan(pitch);
});
