import { expect, test } from 'vitest';
import { longestSource, sourceText } from '../../../src/charts/plan/describe.ts';
import { CAST } from '../../content/data/cast.ts';
import { VIEWS, viewOf } from './views.ts';

test('only what is drawn stands on something', () => {
  expect(sourceText(CAST, viewOf({}))).toBe(
    'Drawn to fit her words, not measured: the plan. Told: two bedrooms.',
  );
  expect(sourceText(CAST, viewOf({ show: 'plan path light door' }))).toBe(
    'Drawn to fit her words, not measured: the plan and her path. Told: two bedrooms, the kitchen light, the hallway and the door.',
  );
});

test('the sound is said to be worked out', () => {
  expect(sourceText(CAST, viewOf({ show: 'plan sound' }))).toMatch(/^Worked out from assumptions/);
});

test('no view says more than there is room for', () => {
  for (const { named, view } of VIEWS)
    expect(sourceText(CAST, view).length, named).toBeLessThanOrEqual(longestSource(CAST).length);
});
