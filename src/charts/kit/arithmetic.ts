/** `a` at 0, `b` at 1. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

/** A number to so many parts of one; one decimal is finer than a screen shows. */
export const round = (value: number, parts = 10): number => Math.round(value * parts) / parts;
