import { expect, test } from 'vitest';
import { doors } from '../../../src/charts/plan/marks/doors.ts';
import type { PlanRows } from '../../../src/charts/plan/rows.ts';
import { layoutOf } from '../../../src/charts/plan/layout.ts';
import { number, SIZES } from '../screens.ts';
import { rows as all, viewOf } from './views.ts';

/** Two doors in a wall that runs along, one hinged at its left and one at its right; both open down. */
const rows: PlanRows = {
  ...all,
  doors: [
    ['left', 1, 1, 2, 1, 0, 1],
    ['front', 4, 1, 3, 1, 0, 1],
  ],
};
const marks = (attributes: Record<string, string>) => {
  const view = viewOf(attributes);
  const frame = layoutOf(all, view, SIZES['a desk']!);
  return { frame, find: (key: string) => doors(rows, view, frame).find((mark) => mark.key === key)! };
};

test('a leaf swings from latch to where it opens', () => {
  const { frame, find } = marks({ doors: 'shut' });
  expect([number(find('leaf-left'), 'x2'), number(find('leaf-left'), 'y2')]).toEqual([
    frame.x(2),
    frame.y(1),
  ]);
  const open = marks({});
  expect([number(open.find('leaf-left'), 'x2'), number(open.find('leaf-left'), 'y2')]).toEqual([
    open.frame.x(1),
    open.frame.y(2),
  ]);
});

test('the arc turns with the hinge’s side', () => {
  const sweep = (id: string) => / 0 0 (\d) /.exec(String(marks({}).find(`swing-${id}`).attributes.d))![1];
  expect([sweep('left'), sweep('front')]).toEqual(['1', '0']);
});

test('the front door opens when he goes', () => {
  const y = (show: string) => {
    const { frame, find } = marks({ show });
    return number(find('leaf-front'), 'y2') - frame.y(1);
  };
  expect(y('plan light')).toBe(0);
  expect(y('plan light door')).toBeGreaterThan(0);
});
