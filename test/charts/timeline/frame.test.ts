import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { SIZES } from '../screens.ts';
import { steps, stepView } from './rows.ts';

test.each(Object.entries(SIZES))('on %s no two rows share room', (_, size) => {
  for (const { id, view } of steps) {
    const { head, hours, axis, below, quarrels, foot } = layoutOf(view, size);
    const { quarrels: fought = 0, askings = 0 } = view.show;
    const hanging = fought ? [quarrels(12)] : askings ? [quarrels(5)] : [];
    const rows = [head, hours(10), axis, below, ...hanging, foot, size.height];
    expect(rows, id).toEqual(rows.toSorted((a, b) => a - b));
  }
});

test('where nothing hangs, the nights have room', () => {
  const view = stepView('bitter-argued');
  const [fought, quiet] = [view, { ...view, show: { mother: 1 } }].map((one) =>
    layoutOf(one, SIZES['a phone']!),
  );
  const hour = ({ hours }: ReturnType<typeof layoutOf>) => hours(0) - hours(1);
  expect(hour(quiet!)).toBeGreaterThan(hour(fought!));
});

test('unfolded, an hour is as long twice', () => {
  const { hours, axis, pad } = layoutOf({ ...stepView('bitter-slowly'), quilt: 1 }, SIZES['a phone']!);
  expect(axis - pad).toBeCloseTo(12 * (hours(0) - hours(1)), 0);
});
