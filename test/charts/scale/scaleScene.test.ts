import { describe, expect, test } from 'vitest';
import { overlaps } from '../../../src/charts/kit/placeLabels.ts';
import { attributes as asked } from '../../../src/charts/scale/attributes.ts';
import { scaleRows } from '../../../src/charts/scale/fromTables.ts';
import { scaleScene } from '../../../src/charts/scale/scaleScene.ts';
import { interpolate } from '../../../src/charts/scale/view.ts';
import type { Mark } from '../../../src/scene/scene.ts';
import { boxOf, number, SIZES } from '../screens.ts';
import { wordFaults } from '../wordFaults.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

const rows = scaleRows(tables, CAST);
const view = (nights: number) => asked.read({ nights: String(nights) }, rows).view!;
const COUNTS = [0, 1, 2, 7, 28, rows.nights.length];

describe.each(Object.entries(SIZES))('on %s', (_, size) => {
  test.each(COUNTS)('%i nights: words neither overlap nor leave', (nights) => {
    const scene = scaleScene(rows, view(nights), size);
    const { marks } = scene;
    expect(wordFaults(scene, size.text)).toEqual([]);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(JSON.stringify(marks)).not.toMatch(/null|NaN|Infinity|undefined/);
  });

  test.each(COUNTS)('%i nights: no words lie on her sleep', (nights) => {
    const { marks } = scaleScene(rows, view(nights), size);
    const bars = marks
      .filter(({ key }) => /^sleep-\d/.test(key))
      .flatMap(({ attributes: { d } }) =>
        [...String(d).matchAll(/M([\d.]+),([\d.]+)h([\d.]+)v([\d.]+)/g)].map(([, x, y, width, height]) => ({
          x: Number(x),
          y: Number(y),
          width: Number(width),
          height: Number(height),
        })),
      );
    for (const mark of marks.filter(({ tag }) => tag === 'text'))
      for (const bar of bars) expect(overlaps(boxOf(mark, size), bar) && mark.text).toBe(false);
  });
});

describe('the picture', () => {
  const size = SIZES['a desk']!;
  const marks = (nights: number) => scaleScene(rows, view(nights), size).marks;
  const mark = (nights: number, key: string) => marks(nights).find((one) => one.key === key)!;
  const day = (all: Mark[]) =>
    Number(/h([\d.]+)/.exec(String(all.find(({ key }) => key === 'day')!.attributes.d))![1]);

  test('the half hour is one part in forty-eight', () => {
    for (const nights of COUNTS)
      expect(day(marks(nights)) / number(mark(nights, 'span'), 'width')).toBeCloseTo(48, 0);
  });

  test('the half hour stays where it is', () => {
    expect(number(mark(28, 'span'), 'x')).toBe(number(mark(0, 'span'), 'x'));
    expect(number(mark(28, 'span'), 'x')).toBeCloseTo(
      number(mark(0, 'tick--12'), 'x1') + day(marks(0)) / 8,
      0,
    );
  });

  test('the half hour is as high as a night', () => {
    const [, height] = /v([\d.]+)/.exec(String(mark(28, 'sleep-9').attributes.d))!;
    expect(number(mark(28, 'span'), 'height')).toBe(Number(height));
  });

  test('every stretch of every night is drawn', () => {
    const drawn = marks(28)
      .filter(({ key }) => /^sleep-[1-9]/.test(key))
      .flatMap(({ attributes: { d } }) => String(d).match(/z/g) ?? []);
    const written = tables.nights.filter(
      ({ person, night }) => person === 'mother' && night >= 1 && night <= 28,
    );
    expect(drawn).toHaveLength(written.length);
  });

  test('the half hour is alone in its day', () => {
    expect(marks(0).filter(({ className: role }) => role === 'scale-sleep')).toEqual([]);
  });

  test('every frame on the way can be drawn', () => {
    for (const t of [0.02, 0.1, 0.33, 0.5, 0.77, 0.98]) {
      const { marks } = scaleScene(rows, interpolate(view(0), view(28), t), size);
      expect(JSON.stringify(marks)).not.toMatch(/null|NaN/);
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      const lines = marks
        .filter(({ className: role }) => role === 'scale-line')
        .map((line) => number(line, 'y2'));
      const ticks = marks.filter(({ className: role }) => role === 'tick').map((tick) => number(tick, 'y1'));
      expect(Math.max(0, ...lines)).toBeLessThan(Math.min(...ticks));
    }
  });
});
