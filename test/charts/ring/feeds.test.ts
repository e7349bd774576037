import { expect, test } from 'vitest';
import { feeds } from '../../../src/charts/ring/marks/feeds.ts';
import { layoutOf } from '../../../src/charts/ring/layout.ts';
import { SIZES } from '../screens.ts';
import { views } from './views.ts';

const at = (share: number) => feeds({ ...views.fed!, feeds: share }, layoutOf(SIZES['a desk']!));

test('the feeds come one after another', () => {
  expect([0, 0.25, 1].map((share) => at(share).length)).toEqual([0, 3, 12]);
  expect(at(0.3).map(({ attributes }) => attributes.opacity)).toEqual([undefined, undefined, undefined, 0.6]);
});
