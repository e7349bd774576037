import { possessive } from '../../data/cast.ts';
import { drawnToFit } from '../kit/drawnToFit.ts';
import { share } from './names.ts';
import type { ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

/** On what basis each thing stands, in one sentence a basis. */
export const sourceWords = (rows: ScaleRows, { nights }: ScaleView): string =>
  `${drawnToFit(rows.cast)}: ${nights > 0.5 ? `${possessive(rows.cast.mother)} sleep and ` : ''}the hour of the visit. ` +
  `Told: half an hour. Worked out: ${share(rows)} of a day.`;
