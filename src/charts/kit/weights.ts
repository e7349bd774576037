/** Weights from 0 (not there) to 1 (fully there), so that a view half-way to another is a view too. */
export type Weights = Record<string, number>;

/** The same where their names are known, and some are not there. */
export type WeightsOf<Name extends string> = Partial<Record<Name, number>>;

/** The weight of what is drawn but not spoken of. */
export const DIM = 0.38;
/** The same among the night's cells, which are small. */
export const DIM_CELL = 0.4;

/** How far something is there at all, dim or lit. */
export const presence = <Name extends string>({ show }: { show: WeightsOf<Name> }, name: Name): number =>
  Math.min(1, (show[name] ?? 0) / DIM);
