import type { Cast } from '../../data/cast.ts';

/** How a picture says what nobody measured; what it speaks of follows after a colon. */
export const drawnToFit = ({ mother }: Pick<Cast, 'mother'>): string =>
  `Drawn to fit ${mother.their} words, not measured`;
