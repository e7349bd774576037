import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facadeScene } from '../../../src/charts/facade/facadeScene.ts';
import { interpolate } from '../../../src/charts/facade/view.ts';
import { overlaps, type Box } from '../../../src/charts/kit/placeLabels.ts';
import { textWidth } from '../../../src/charts/kit/textWidth.ts';
import { boxOf, number } from '../screens.ts';
import { wordFaults } from '../wordFaults.ts';
import { rows, SIZES, view, VIEWS } from './rows.ts';

const style = readFileSync(new URL('../../../src/charts/facade/chart.css', import.meta.url), 'utf8');

const cases = Object.entries(SIZES).flatMap(([on, size]) =>
  Object.entries(VIEWS).map(([of, view]) => ({ of, on, size, view })),
);

describe.each(cases)('$of on $on', ({ size, view }) => {
  const scene = facadeScene(rows, view, size);
  const { marks } = scene;

  test('words neither overlap nor leave', () => {
    expect(wordFaults(scene, size.text)).toEqual([]);
  });

  test('keys are unique, no number is broken', () => {
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
    expect(JSON.stringify(marks)).not.toMatch(/null|NaN|Infinity|undefined/);
    expect(JSON.stringify(marks)).not.toMatch(/"(x|y|width|height|rx)":-?\d+\.\d{2}|[MLCHV,]-?\d+\.\d{2}/);
  });

  test('no window stands under the caption', () => {
    const caption = marks
      .filter(({ className: role }) => role === 'facade-hour' || role === 'facade-count')
      .map((mark) => boxOf(mark, size));
    const panes = marks.filter(({ className: role }) => role === 'facade-pane' || role === 'facade-kitchen');
    for (const pane of panes) {
      const { x, y, width, height } = pane.attributes as unknown as Box;
      expect(caption.some((words) => overlaps(words, { x, y, width, height }))).toBe(false);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(size.width);
    }
  });
});

describe('the picture', () => {
  const size = SIZES['a phone']!;
  const marks = (at: string) => facadeScene(rows, view({ at }), size).marks;
  const mark = (at: string, key: string) => marks(at).find((one) => one.key === key);
  const panes = (at: string) =>
    marks(at).filter(({ key, attributes }) => key.startsWith('pane-') && number2(attributes.opacity) > 0);
  const number2 = (value: unknown) => Number(value ?? 1);

  test('her window is lit at every hour', () => {
    for (let at = -240; at <= 420; at += 15) {
      const scene = facadeScene(rows, { at, facade: 1, hour: 1 }, size);
      const hers = scene.marks.find(({ key }) => key === 'kitchen')!;
      expect(hers.attributes.opacity).toBeUndefined();
    }
  });

  test('amber is hers and nothing else’s', () => {
    const amber = [...style.matchAll(/^\.([\w-]+) \{[^}]*var\(--(?:light|mother)\)/gm)].map(
      ([, role]) => role,
    );
    expect(amber).toEqual(['facade-glow', 'facade-kitchen', 'facade-sill']);
    const warm = marks('20:40').filter(({ className: role }) => amber.includes(role));
    expect(warm.every(({ key }) => /^(kitchen|glow)/.test(key))).toBe(true);
  });

  test('window by window the lights go out', () => {
    const counts = ['20:40', '22:20', '23:00', '23:40', '02:30'].map((at) => panes(at).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.at(-1)).toBe(0);
  });

  test('the count says what is drawn', () => {
    expect(mark('02:30', 'count')!.text).toBe('one window lit');
    expect(mark('03:10', 'count')!.text).toBe('2 windows lit');
    expect(panes('03:10').map(({ key }) => key)).toEqual(['pane-3-3']);
    expect(mark('02:30', 'hour')!.text).toBe('02:30');
  });

  test.each(Object.entries(SIZES))('the longest count has room on %s', (_, size) => {
    const { marks } = facadeScene(rows, view({ at: '20:00' }), size);
    const hours = facadeScene(rows, view({ at: '20:00', show: 'hour' }), size);
    const count = marks.find(({ key }) => key === 'count')!;
    const right = number(count, 'x') + textWidth('27 windows lit', size.text);
    const wall = number(count, 'x') < 60 ? size.width * 0.36 : size.width;
    expect(right).toBeLessThan(wall);
    expect(hours.marks.filter(({ className: role }) => role === 'facade-pane')).toEqual([]);
  });

  test('a light fades over twelve minutes', () => {
    const lights = ['00:22', '00:28', '00:30', '00:32', '00:38'].map((at) => {
      const pane = mark(at, 'pane-2-4');
      return pane ? number2(pane.attributes.opacity) : 0;
    });
    expect(lights).toEqual([...lights].sort((a, b) => b - a));
    expect(new Set(lights).size).toBe(5);
  });

  test('the sky is lighter in the morning', () => {
    const light = (at: string) => number(mark(at, 'sky-4')!, 'fill-opacity');
    expect(light('05:00')).toBe(light('23:00'));
    expect(light('06:30')).toBeGreaterThan(light('05:00'));
    expect(light('07:00')).toBeLessThan(0.2);
  });

  test('Emily keeps inside her window', () => {
    const { attributes } = mark('20:40', 'kitchen')!;
    const [left, right] = [Number(attributes.x), Number(attributes.x) + Number(attributes.width)];
    for (let at = -240; at <= 420; at += 3) {
      const scene = facadeScene(rows, { at, facade: 1, hour: 1 }, size);
      const d = String(scene.marks.find(({ key }) => key === 'mother')!.attributes.d);
      const across = [...d.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x));
      expect(Math.min(...across)).toBeGreaterThan(left - 1);
      expect(Math.max(...across)).toBeLessThan(right + 1);
    }
  });

  test('Emily crosses her window and turns', () => {
    const path = (at: string) => mark(at, 'mother')!.attributes.d;
    expect(path('23:40')).toBe(path('00:00'));
    expect(path('23:40')).not.toBe(path('23:50'));
  });

  test('the house dims, her window does not', () => {
    const dim = facadeScene(rows, view({ at: '22:20', lit: 'hour' }), size).marks;
    const pane = dim.find(({ key }) => key === 'pane-6-1')!;
    expect(number2(pane.attributes.opacity)).toBeLessThan(
      number2(mark('22:20', 'pane-6-1')!.attributes.opacity),
    );
    expect(dim.find(({ key }) => key === 'kitchen')!.attributes.opacity).toBeUndefined();
  });

  test('every moment between two views can be drawn', () => {
    const all = Object.values(VIEWS);
    for (const [index, to] of all.slice(1).entries())
      for (const t of [0.02, 0.3, 0.5, 0.7, 0.98]) {
        const scene = facadeScene(rows, interpolate(all[index]!, to, t), size);
        expect(JSON.stringify(scene)).not.toMatch(/null|NaN/);
        expect(new Set(scene.marks.map(({ key }) => key)).size).toBe(scene.marks.length);
      }
  });
});
