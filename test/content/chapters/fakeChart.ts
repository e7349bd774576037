import type { Chart } from '../../../src/charts/chart.ts';

const SCENES = ['night', 'day'] as const;

/** A chart with one attribute, `scene`, whose rows are a single word. */
export const fakeChart: Chart<string, string> = {
  name: 'timeline',
  attributes: ['scene', 'weeks'],
  read: ({ scene = '' }) =>
    SCENES.some((word) => word === scene)
      ? { view: scene, refusals: [] }
      : { refusals: [{ attribute: 'scene', found: scene, allowed: 'night or day', words: SCENES }] },
  describe: (rows, view) => `${rows}: ${view}.`,
  numbers: () => [],
  rows: () => 'Rows',
  seen: (rows) => rows,
  drawing: {
    scene: () => {
      throw new Error('no picture is drawn while the content is read');
    },
    interpolate: (from) => from,
    duration: () => 500,
  },
};

export const FAKE_CHARTS = { timeline: fakeChart as Chart };
