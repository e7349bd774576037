import type { Basis } from '../../content/data/basis.ts';
import type { Cast } from '../../content/data/cast.ts';

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
