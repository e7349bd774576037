import { describe, expect, test } from 'vitest';
import * as baby from '../../../src/charts/cast/baby.ts';
import * as mother from '../../../src/charts/cast/mother.ts';
import { figure } from '../../../src/charts/cast/figure.ts';
import * as father from '../../../src/charts/cast/father.ts';

const poses = Object.entries({ ...baby, ...mother, ...father });

describe.each(poses)('%s', (name, pose) => {
  test('every part is a closed path', () => {
    for (const [, d] of pose) expect(d).toMatch(/^M-?\d.*z$/);
  });

  test('marks have keys of their own', () => {
    const marks = figure(name, pose, { x: 100.04, y: 300, height: 120, weight: 0.5 });
    expect(marks).toHaveLength(pose.length);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(pose.length);
    expect(marks[0]!.attributes).toMatchObject({ transform: 'translate(100 180) scale(0.3)', opacity: 0.5 });
  });
});

test('a figure can face the other way', () => {
  const [mark] = figure('mother', mother.motherUp, { x: 0, y: 400, height: 400, facing: -1 });
  expect(mark!.attributes.transform).toBe('translate(0 0) scale(-1 1)');
});
