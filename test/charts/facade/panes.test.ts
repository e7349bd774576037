import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/facade/layout.ts';
import { kindOf } from '../../../src/charts/facade/marks/opening.ts';
import { panes } from '../../../src/charts/facade/marks/panes.ts';
import { rows, SIZES } from './rows.ts';

const frame = layoutOf(rows, SIZES['a desk']!);
const all = {
  ...rows,
  windows: Array.from({ length: 42 }, (_, index) => {
    const [floor, column] = [Math.floor(index / 6) + 1, (index % 6) + 1];
    return { name: `${floor}-${column}`, floor, column, dark: [] };
  }),
};
const marks = panes(all, 0, 1, frame);
const columns = (role: string) =>
  marks.filter(({ key }) => key.startsWith(role)).map(({ key }) => Number(key.at(-1)));

test('every window has its own light, hers apart', () => {
  expect(columns('pane-')).toHaveLength(42);
  const lights = marks
    .filter(({ key }) => key.startsWith('pane-'))
    .map(({ attributes }) => attributes.opacity);
  expect(new Set(lights).size).toBeGreaterThan(10);
  const [first, ...others] = all.windows;
  const withHers = { ...rows, windows: [{ ...first!, name: 'kitchen' }, ...others] };
  expect(panes(withHers, 0, 1, frame).filter(({ key }) => key.startsWith('pane-'))).toHaveLength(41);
});

test('televisions and curtains keep to their rooms', () => {
  const televisions = columns('television-').map(kindOf);
  expect(televisions.length).toBeGreaterThan(0);
  expect(televisions.filter((kind) => kind === 'small' || kind === 'door')).toEqual([]);
  expect(columns('hung-').length).toBeGreaterThan(5);
  expect(columns('hung-').map(kindOf)).not.toContain('small');
});

test('a house that fades shows no light', () => {
  expect(panes(all, 0, 0.05, frame)).toEqual([]);
});
