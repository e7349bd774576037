import { labelSize, STILL } from '../../src/charts/kit/sizes.ts';
import { textWidth } from '../../src/charts/kit/textWidth.ts';
import type { Mark, Size } from '../../src/scene/scene.ts';

/** A figure's room, in pixels, with labels for a reader whose text is 16 px. */
export const screen = (width: number, height: number): Size => ({
  width,
  height,
  text: labelSize(width, height, 16),
});

/** Every size that a reader's picture takes. */
export const SIZES: Record<string, Size> = {
  'a small phone': screen(320, 318),
  'a phone': screen(390, 472),
  'a phone on its side': screen(523, 390),
  'a tablet': screen(768, 573),
  'a desk': screen(893, 900),
  'a wide desk': screen(1190, 1080),
  'a still': STILL,
};

export const number = (mark: Mark, name: string): number => Number(mark.attributes[name] ?? 0);

/** The names of rooms are set wide, see plan.css. */
const SPACED = 1.32;

/** The room that the letters of a text mark take, in pixels; a pixel of room on either side is no overlap. */
export function boxOf(mark: Mark, size: Size) {
  const height = Number(mark.attributes['font-size'] ?? size.text);
  const width = textWidth(mark.text!, height) * (mark.className.includes('plan-room') ? SPACED : 1);
  const shift = { middle: 0.5, end: 1 }[mark.attributes['text-anchor'] as string] ?? 0;
  return {
    x: number(mark, 'x') - shift * width + 1,
    y: number(mark, 'y') - height * 0.75,
    width: width - 2,
    height: height * 0.9,
  };
}
