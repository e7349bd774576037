/** The size of the sources at a picture's foot, in pixels: quieter than its labels, and never too small to read. */
export const sourceSize = (text: number): number => Math.max(12, Math.min(15, text - 1));
