import type { Size } from '../../scene/scene.ts';

/** A static picture: so narrow that its labels are still 12 px on the smallest screen that shows it. */
export const STILL: Size = { width: 360, height: 500, text: 16 };

/** A desk's figure, for the gallery. */
export const DESK: Size = { width: 893, height: 900, text: 16.8 };

/** The first picture of each scroller, in the page before any script runs: a phone's, which other screens scale. */
export const FIRST: Size = { width: 390, height: 472, text: 13 };

/** The size of a chart's labels in pixels: grown with the reader's own text, as far as the picture has room. */
export function labelSize(width: number, height: number, readersText: number): number {
  const wanted = readersText * (width < 640 ? 0.8125 : 1.05);
  return Math.max(12, Math.min(wanted, width / 22, height / 24));
}

/** What every picture of this size begins with, in pixels: its room, the height of a line and the air at its edges. */
export const spacing = ({ width, height, text }: Size) => ({
  width,
  height,
  text,
  line: Math.round(text * 1.4),
  pad: Math.round(text * 0.8),
});
