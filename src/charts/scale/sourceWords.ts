import { possessive } from '../../content/data/cast.ts';
import { standsOn } from '../kit/basis.ts';
import { share } from './names.ts';
import type { ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

/** On what basis each thing stands, in one sentence a basis. */
export const sourceText = (rows: ScaleRows, { nights }: ScaleView): string =>
  standsOn(
    rows.cast,
    [
      'reconstructed',
      `${nights > 0.5 ? `${possessive(rows.cast.mother)} sleep and ` : ''}the hour of the visit`,
    ],
    ['told', 'half an hour'],
    ['derived', `${share(rows)} of a day`],
  );
