import type { Basis } from '../../data/basis.ts';
import { subject, type Cast } from '../../data/cast.ts';
import { drawnToFit } from './drawnToFit.ts';

/** What each basis means, to a reader: in a sentence, and under a picture in few words. */
export const basisWords = ({ mother }: Cast): Record<Basis, { means: string; inShort: string }> => ({
  told: { means: `${mother.name} says it.`, inShort: `${mother.name} says it` },
  derived: {
    means: `It follows from what ${subject(mother, 'says', 'say')}, or from assumptions named beside it, by arithmetic.`,
    inShort: 'Worked out',
  },
  reconstructed: {
    means: `We drew it to fit what ${subject(mother, 'says', 'say')}. Nobody measured it.`,
    inShort: drawnToFit({ mother }),
  },
  published: { means: 'A study measured it, in other families.', inShort: 'Measured in other families' },
});
