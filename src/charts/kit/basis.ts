import type { Basis } from '../../content/data/rows.ts';
import { type Cast, subject } from '../../content/data/cast.ts';

/** How a picture says each basis; what stands on it follows after a colon. */
export const basisHeads = ({ mother }: Pick<Cast, 'mother'>): Record<Basis, string> => ({
  told: 'Told',
  derived: 'Worked out',
  reconstructed: `Drawn to fit ${mother.their} words, not measured`,
  published: 'Measured in other families',
});

/** On what basis each thing in a picture stands, in one sentence a basis; nothing of a basis that nothing stands on. */
export const standsOn = (cast: Pick<Cast, 'mother'>, ...things: [basis: Basis, words: string][]): string =>
  things
    .filter(([, words]) => words)
    .map(([basis, words]) => `${basisHeads(cast)[basis]}: ${words}.`)
    .join(' ');

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
