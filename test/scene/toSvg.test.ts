import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import { toMarkup, toSvg } from '../../src/scene/toSvg.ts';

const scene: Scene = {
  width: 100,
  height: 50,
  marks: [
    { key: 'axis', tag: 'line', className: 'axis', attributes: { x1: 0, x2: 100 } },
    { key: 'name', tag: 'text', className: 'label', attributes: { x: 4 }, text: 'his & “hers” <3' },
  ],
};

describe('toMarkup', () => {
  test('paints the marks in their order', () => {
    expect(toMarkup(scene)).toMatch(/^<line data-key="axis" class="axis" x1="0" x2="100"\/><text/);
  });
  test('escapes what would be markup', () => {
    expect(toMarkup(scene)).toContain('>his &#38; “hers” &#60;3</text>');
  });
  test('leaves out what no XML may hold', () => {
    const [, name] = scene.marks;
    const words = 'a\u000bb\u0000c\ud800d😴\n';
    expect(toMarkup({ ...scene, marks: [{ ...name!, text: words }] })).toContain('>a�b�c�d😴\n</text>');
  });
});

describe('toSvg', () => {
  test('stands on its own with title and light', () => {
    const svg = toSvg(scene, { title: 'A <night>', light: 'night', style: '.axis{}', text: 16 });
    expect(svg).toContain('<title>A &#60;night&#62;</title>');
    expect(svg).toContain('data-light="night"');
    expect(svg).toContain('viewBox="0 0 100 50"');
    expect(svg.indexOf('class="ground"')).toBeLessThan(svg.indexOf('data-key="axis"'));
  });
});
