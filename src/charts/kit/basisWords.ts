import type { Basis } from '../../content/data/basis.ts';
import { subject, type Cast } from '../../content/data/cast.ts';
import { basisHeads } from './standsOn.ts';

/** What each basis means, to a reader who asks for the numbers. */
export const basisMeanings = ({ mother }: Cast): Record<Basis, string> => ({
  told: `${mother.name} says it.`,
  derived: `It follows from what ${subject(mother, 'says', 'say')}, or from assumptions named beside it, by arithmetic.`,
  reconstructed: `We drew it to fit what ${subject(mother, 'says', 'say')}. Nobody measured it.`,
  published: 'A study measured it, in other families.',
});

/** The same in few words, under a picture. */
export const basisInShort = (cast: Cast): Record<Basis, string> => ({
  ...basisHeads(cast),
  told: `${cast.mother.name} says it`,
});
