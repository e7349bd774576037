import type { FacadeRows } from './rows.ts';

/** On what basis each thing in the picture stands, in one sentence a basis. */
export const sourceWords = ({ basis }: FacadeRows): string =>
  `${basis === 'reconstructed' ? 'Drawn to fit her words, not measured' : 'Told'}: the windows and their hours. Told: the kitchen light.`;
