import * as mark from '../../scene/mark.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from './arithmetic.ts';
import { wrapText } from './textWidth.ts';

/** The size of the sources at a picture's foot, in pixels: quieter than its labels, and never too small to read. */
export const sourceSize = (text: number): number => Math.max(12, Math.min(15, text - 1));

/** Where the lines stand, in pixels: their first one at the `foot`. */
interface Foot {
  text: number;
  width: number;
  pad: number;
  line: number;
  foot: number;
}

/** On what a picture stands, in words, as lines at its foot. */
export function sourceLines(source: string, { text, width, pad, line, foot }: Foot): Mark[] {
  const size = sourceSize(text);
  return wrapText(source, size, width - pad * 2).map((part, index) =>
    mark.text(`source-${index}`, 'source', part, {
      x: pad,
      y: round(foot + line * index + size),
      'font-size': round(size),
    }),
  );
}
