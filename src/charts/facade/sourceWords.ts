import { standsOn } from '../kit/basis.ts';
import type { FacadeRows } from './rows.ts';

/** On what basis each thing in the picture stands, in one sentence a basis. */
export const sourceText = ({ cast, basis }: FacadeRows): string =>
  standsOn(cast, [basis, 'the windows and their hours'], ['told', 'the kitchen light']);
