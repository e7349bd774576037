import type { Size } from '../../scene/scene.ts';

/** What every picture of this size begins with, in pixels: its room, the height of a line and the air at its edges. */
export const spacing = ({ width, height, text }: Size) => ({
  width,
  height,
  text,
  line: Math.round(text * 1.4),
  pad: Math.round(text * 0.8),
});
