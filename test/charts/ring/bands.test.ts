import { expect, test } from 'vitest';
import { bands } from '../../../src/charts/ring/marks/bands.ts';
import { layoutOf } from '../../../src/charts/ring/layout.ts';
import { SIZES } from '../screens.ts';
import { asked } from './views.ts';

const keys = (his: string) =>
  bands(asked({ his }), layoutOf(SIZES['a desk']!)).flatMap(({ key }) => (key.endsWith('his') ? [key] : []));

test.each([
  ['0', []],
  ['12', ['wash-his', 'pool-in-his', 'pool-out-his', 'front-his']],
  ['13', ['wash-his', 'pool-in-his', 'pool-out-his', 'night-his', 'front-his']],
  ['24', ['wash-his', 'pool-in-his', 'pool-out-his', 'night-his']],
])('%s hours are drawn as promised', (his, expected) => {
  expect(keys(his)).toEqual(expected);
});
