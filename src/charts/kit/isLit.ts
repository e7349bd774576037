import { DIM, type WeightsOf } from './weights.ts';

/** Whether a view speaks of something, and does not only let it stand. */
export const isLit = <Name extends string>({ show }: { show: WeightsOf<Name> }, name: Name): boolean =>
  (show[name] ?? 0) > DIM + 0.1;
