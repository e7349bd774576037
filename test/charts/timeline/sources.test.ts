import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/timeline/layout.ts';
import { sources, sourceText } from '../../../src/charts/timeline/sources.ts';
import { rows, steps, stepView } from './rows.ts';

test('names each basis once, with what stands on it', () => {
  expect(sourceText(rows, stepView('not-sure-ran'))).toBe(
    'Drawn to fit her words, not measured: sleep, quarrels and the date of “His cousin’s baby”. ' +
      'Worked out: the date of “He left”.',
  );
  expect(sourceText(rows, stepView('home-others'))).toContain('Measured in other families: Richter');
});

test.each(steps)('$id: the sources fit their lines', ({ view }) => {
  for (const size of [
    { width: 320, height: 318, text: 12 },
    { width: 390, height: 472, text: 13 },
    { width: 893, height: 900, text: 15.2 },
  ]) {
    const frame = layoutOf(view, size);
    expect(sources(rows, view, frame).length).toBeLessThanOrEqual(frame.sourceLines);
  }
});
