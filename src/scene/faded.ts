/** The opacity of a mark that is only partly there, as an attribute; a mark that is wholly there needs none. */
export const faded = (weight: number): Record<string, number> =>
  weight >= 1 ? {} : { opacity: Math.round(weight * 100) / 100 };
