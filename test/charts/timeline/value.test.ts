import { expect, test } from 'vitest';
import { parseValue } from '../../../src/charts/timeline/view.ts';

test('a value names its series and week', () => {
  expect(['mother@-12', 'evenings'].map(parseValue)).toEqual([
    { series: 'mother', week: -12 },
    { series: 'evenings' },
  ]);
});
