import { defineChart, type Chart } from '../../../src/charts/chart.ts';
import { defineAttributes } from '../../../src/charts/kit/defineAttributes.ts';
import { field } from '../../../src/content/fields/field.ts';
import { text, word } from '../../../src/content/fields/kinds.ts';

/** A chart with two attributes, of which `scene` is its view, and whose rows are a single word. */
export const fakeChart = defineChart({
  name: 'timeline',
  attributes: defineAttributes({
    fields: {
      scene: field({ kind: word(['night', 'day'], 'night or day'), about: 'what is seen', example: 'night' }),
      weeks: field({ kind: text('weeks'), about: 'which weeks', example: '1 to 2', otherwise: '' }),
    },
    view: ({ scene }) => scene,
  }),
  describe: (rows: string, view) => `${rows}: ${view}.`,
  numbers: () => [],
  rows: ({ nights }) => `${nights.length} nights`,
  scene: () => {
    throw new Error('no picture is drawn while the content is read');
  },
  interpolate: (from: string) => from,
  duration: () => 500,
});

/** What the fake charts draw from. */
export const FAKE_ROWS = new Map([
  ['timeline', 'Rows'],
  ['guess', 'Rows'],
]);

export const FAKE_CHARTS: Record<string, Chart> = { timeline: fakeChart };
