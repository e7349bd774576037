import { expect, test } from 'vitest';
import { sourceText } from '../../../src/charts/ring/describe.ts';
import { CAST } from '../../content/data/cast.ts';
import { views } from './views.ts';

test.each([
  ['promised', 'Told: day and night. Drawn to fit her words, not measured: night from 18:00 to 06:00.'],
  ['empty', 'Told: the next day.'],
  ['first call', 'Told: the next day; a call, without its hour.'],
  ['both calls', 'Told: the next day; two calls, without their hours.'],
  ['fed', 'Told: the next day; every two hours. Worked out: twelve times in 24 hours.'],
])('%s: says on what it stands', (name, words) => {
  expect(sourceText(CAST, views[name]!)).toBe(words);
});
