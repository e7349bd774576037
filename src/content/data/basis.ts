/** Where a number comes from: the mother says it, arithmetic on that, drawn by us, or measured in a study. */
export const BASES = ['told', 'derived', 'reconstructed', 'published'] as const;

export type Basis = (typeof BASES)[number];
