/** A number to so many parts of one; one decimal is finer than a screen shows. */
export const round = (value: number, parts = 10): number => Math.round(value * parts) / parts;
