/** `a` at 0, `b` at 1. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
