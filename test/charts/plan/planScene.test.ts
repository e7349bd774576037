import { describe, expect, test } from 'vitest';
import { planScene } from '../../../src/charts/plan/planScene.ts';
import { interpolate } from '../../../src/charts/plan/view.ts';
import { number, SIZES } from '../screens.ts';
import { wordFaults } from '../wordFaults.ts';
import { rows, viewOf, VIEWS } from './views.ts';

describe.each(Object.entries(SIZES))('on %s', (_, size) => {
  test.each(VIEWS)('$named: words neither overlap nor leave', ({ view }) => {
    const scene = planScene(rows, view, size);
    expect(scene.marks.filter(({ tag }) => tag === 'text').length).toBeGreaterThan(2);
    expect(wordFaults(scene, size.text)).toEqual([]);
  });

  test.each(VIEWS)('$named: keys are unique, no number is broken', ({ view }) => {
    const { marks } = planScene(rows, view, size);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(JSON.stringify(marks)).not.toMatch(/null|NaN|Infinity|undefined/);
  });
});

describe('the picture', () => {
  const size = SIZES['a desk']!;
  const marks = (attributes: Record<string, string>) => planScene(rows, viewOf(attributes), size).marks;
  const mark = (attributes: Record<string, string>, key: string) =>
    marks(attributes).find((one) => one.key === key);

  test('the scale bar is two metres of this plan', () => {
    const [, from, to] = /^M([\d.]+),\d+H([\d.]+)/.exec(String(mark({}, 'scale')!.attributes.d))!;
    const [, scale] = /scale\(([\d.]+)\)/.exec(String(mark({}, 'walls')!.attributes.transform))!;
    expect(Number(to) - Number(from)).toBeCloseTo(2 * Number(scale), 0);
  });

  test('with doors open the limit is only beside', () => {
    const words = marks({ show: 'plan sound' }).flatMap(({ text: words }) => words ?? []);
    expect(words.filter((word) => word.startsWith('45'))).toEqual([
      '45 dB is the most for a bedroom at night',
    ]);
    expect(words).toContain('quietest: 82 dB');
  });

  test('with doors shut the limit is named', () => {
    expect(mark({ show: 'plan sound', doors: 'shut' }, 'level-shut-limit')!.text).toBe(
      '45 dB: the most for a bedroom at night',
    );
  });

  test('a shut door stands in its frame', () => {
    const leaf = mark({ doors: 'shut' }, 'leaf-kitchen')!;
    expect(number(leaf, 'x1')).toBe(number(leaf, 'x2'));
    const open = mark({}, 'leaf-kitchen')!;
    expect(number(open, 'y1')).toBe(number(open, 'y2'));
  });

  test('he goes through the door with the bag', () => {
    const leaving = marks({ show: 'plan light door' }).filter(({ key }) => key.startsWith('leaving'));
    expect(leaving.map(({ className: role }) => role)).toContain('plan-bag');
    expect(leaving.map(({ className: role }) => role)).toContain('plan-father');
    expect(mark({ show: 'plan light door' }, 'name-father')).toBeDefined();
    expect(marks({ show: 'plan light' }).filter(({ key }) => key.startsWith('leaving'))).toEqual([]);
  });

  test('in the bed only his outline is left', () => {
    const keys = marks({ show: 'plan light door' }).map(({ key }) => key);
    expect(keys).toContain('gone-body');
    expect(keys.filter((key) => /^(father|sound|level)/.test(key))).toEqual([]);
  });

  test('the child is in the cot or in her arms', () => {
    const children = (show: string) =>
      marks({ show }).flatMap(({ key }) => (key === 'baby' || key === 'baby-cot' ? [key] : []));
    expect(children('plan path')).toEqual(['baby']);
    expect(children('plan path sound')).toEqual(['baby-cot']);
  });

  test('every frame between two views can be drawn', () => {
    for (const { view: a } of VIEWS)
      for (const { view: b } of VIEWS) {
        const { marks } = planScene(rows, interpolate(a, b, 0.4), size);
        expect(JSON.stringify(marks)).not.toMatch(/null|NaN|undefined/);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      }
  });
});
