import { nightClock } from '../../content/fields/clock.ts';
import { field } from '../../content/fields/field.ts';
import { defineAttributes } from '../kit/defineAttributes.ts';
import { move, notAmong, showAndLit, weights } from '../kit/sharedFields.ts';
import { DIM } from '../kit/weights.ts';
import { SHOWN, type FacadeView } from './view.ts';

/** What a `<Step chart="facade">` may say of its view. */
export const attributes = defineAttributes({
  fields: {
    at: field({ kind: nightClock('20:00', '07:00'), about: 'the hour of the night', example: '23:40' }),
    ...showAndLit(SHOWN, SHOWN, { about: 'the house and the hour', example: 'facade hour' }),
    move,
  },
  checks: { lit: ({ lit, show }) => notAmong(lit, show) },
  view: ({ at, show, lit, move }): FacadeView => {
    const { facade = 0, hour = 0 } = weights(show, lit, DIM);
    return { at, facade, hour, ...move };
  },
});
