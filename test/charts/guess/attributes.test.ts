import { expect, test } from 'vitest';
import { attributes as asked } from '../../../src/charts/guess/attributes.ts';
import { rows } from './views.ts';

test('a series and its weeks are read', () => {
  expect(asked.read({ series: 'mother', weeks: '1 to 13' }, rows)).toEqual({
    view: { series: 'mother', from: 1, to: 13 },
    mistakes: [],
  });
});

test.each<[string, Record<string, string>, string, string]>([
  ['no series', { weeks: '1 to 13' }, 'series', ''],
  ['a series that is none', { series: 'mothr', weeks: '1 to 13' }, 'series', 'mothr'],
  ['no weeks', { series: 'mother' }, 'weeks', ''],
  ['weeks before the birth', { series: 'mother', weeks: '0 to 13' }, 'weeks', '0 to 13'],
  ['weeks without rows', { series: 'mother', weeks: '1 to 40' }, 'weeks', '1 to 40'],
  ['half a week', { series: 'mother', weeks: '1 to 12.5' }, 'weeks', '1 to 12.5'],
  ['too few to draw', { series: 'mother', weeks: '1 to 3' }, 'weeks', '1 to 3'],
])('%s is refused', (_, attributes, field, found) => {
  const { view, mistakes } = asked.read(attributes, rows);
  expect(view).toBeUndefined();
  expect(mistakes).toEqual([expect.objectContaining({ field, found })]);
});
