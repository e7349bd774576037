import { expect, test } from 'vitest';
import { plural } from '../../../src/charts/kit/plural.ts';

test('one week, two weeks, three stretches', () => {
  expect([0, 1, 2].map((count) => plural(count, 'week'))).toEqual(['0 weeks', '1 week', '2 weeks']);
  expect(plural(3, 'stretch', 'stretches')).toBe('3 stretches');
});
