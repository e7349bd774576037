import type { Basis } from './basis.ts';

/** What each basis means, to a reader. */
export const BASIS_WORDS: Record<Basis, string> = {
  told: 'Emily says it.',
  derived: 'It follows from what she says, or from assumptions named beside it, by arithmetic.',
  reconstructed: 'We drew it to fit what she says. Nobody measured it.',
  published: 'A study measured it, in other families.',
};
