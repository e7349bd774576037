import { describe, expect, test } from 'vitest';
import { planScene } from '../../../src/charts/plan/planScene.ts';
import { between } from '../../../src/charts/plan/view.ts';
import { overlaps } from '../../../src/charts/placeLabels.ts';
import { textWidth } from '../../../src/charts/textWidth.ts';
import { number, SIZES } from '../screens.ts';
import type { Mark } from '../../../src/scene/scene.ts';
import { rows, viewOf, VIEWS } from './views.ts';

function boxOf(mark: Mark) {
  const height = number(mark, 'font-size');
  const capitals = mark.role.includes('plan-room');
  const width = textWidth(mark.words!, height) * (capitals ? 1.32 : 1);
  const shift = mark.attributes['text-anchor'] === 'middle' ? width / 2 : 0;
  return {
    x: number(mark, 'x') - shift + 1,
    y: number(mark, 'y') - height * 0.75,
    width: width - 2,
    height: height * 0.9,
  };
}

describe.each(Object.entries(SIZES))('on %s', (_, size) => {
  test.each(VIEWS)('$named: words neither overlap nor leave', ({ view }) => {
    const words = planScene(rows, view, size).marks.filter(({ tag }) => tag === 'text');
    expect(words.length).toBeGreaterThan(2);
    const boxes = words.map((mark) => ({ words: mark.words, ...boxOf(mark) }));
    for (const [index, box] of boxes.entries()) {
      expect(box.x, box.words).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, box.words).toBeLessThanOrEqual(size.width);
      expect(box.y, box.words).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height, box.words).toBeLessThanOrEqual(size.height);
      expect(number(words[index]!, 'font-size')).toBeGreaterThanOrEqual(12);
      for (const other of boxes.slice(index + 1))
        expect(overlaps(box, other) && [box.words, other.words]).toBe(false);
    }
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

  test('with doors open no line says 45', () => {
    const words = marks({ show: 'plan sound' }).flatMap(({ words }) => words ?? []);
    expect(words.filter((word) => word.startsWith('45'))).toEqual([]);
    expect(words).toContain('quietest: 82 dB');
  });

  test('with doors shut the limit is named', () => {
    expect(mark({ show: 'plan sound', doors: 'shut' }, 'level-shut-limit')!.words).toBe(
      '45 dB: the most for a bedroom at night',
    );
  });

  test('a shut door stands in its frame', () => {
    const leaf = mark({ doors: 'shut' }, 'leaf-kitchen')!;
    expect(number(leaf, 'x1')).toBe(number(leaf, 'x2'));
    const open = mark({}, 'leaf-kitchen')!;
    expect(number(open, 'y1')).toBe(number(open, 'y2'));
  });

  test('after the door only his outline is there', () => {
    const keys = marks({ show: 'plan light door' }).map(({ key }) => key);
    expect(keys).toContain('gone-body');
    expect(keys.filter((key) => /^(oliver|sound|level)/.test(key))).toEqual([]);
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
        const { marks } = planScene(rows, between(a, b, 0.4), size);
        expect(JSON.stringify(marks)).not.toMatch(/null|NaN|undefined/);
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      }
  });
});
