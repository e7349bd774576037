import { drawnToFit } from '../kit/drawnToFit.ts';
import type { FacadeRows } from './rows.ts';

/** On what basis each thing in the picture stands, in one sentence a basis. */
export const sourceWords = ({ cast, basis }: FacadeRows): string =>
  `${basis === 'reconstructed' ? drawnToFit(cast) : 'Told'}: the windows and their hours. Told: the kitchen light.`;
