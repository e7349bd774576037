import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/facade/layout.ts';
import { house } from '../../../src/charts/facade/facadeScene.ts';
import { rows, SIZES, view } from './rows.ts';

const frame = layoutOf(rows, SIZES['a phone']!);
const roles = (facade: number) =>
  new Set(house(rows, { ...view({ at: '20:40' }), facade }, frame).map(({ className }) => className));

test('without the house her window is left', () => {
  expect(roles(0)).toEqual(
    new Set(['facade-glow', 'facade-kitchen', 'facade-mother', 'facade-bar', 'facade-sill']),
  );
});

test('the house is wall, panes and frames', () => {
  for (const role of ['facade-wall', 'facade-pane', 'facade-frame', 'facade-rail'])
    expect(roles(1)).toContain(role);
});
