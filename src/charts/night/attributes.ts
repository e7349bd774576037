import { nightClock } from '../../content/fields/clock.ts';
import { field } from '../../content/fields/field.ts';
import { kind, where } from '../../content/fields/kinds.ts';
import { defineAttributes } from '../kit/defineAttributes.ts';
import { move, notAmong, showAndLit, weights } from '../kit/sharedFields.ts';
import { CELL, END } from './cells.ts';
import type { NightRows } from './rows.ts';
import { PEOPLE } from './states.ts';
import { DIM_CELL } from '../kit/weights.ts';
import type { NightView } from './view.ts';

/** Who is at home in a night. */
const home = (night: number, { left }: NightRows) =>
  night < left ? PEOPLE : PEOPLE.filter((who) => who !== 'father');

const tens = `a clock time after 20:00 and up to 08:00, on ${CELL} minutes, as in “02:30”`;

/** What a `<Step chart="night">` may say of its view. */
export const attributes = defineAttributes({
  fields: {
    night: field({
      kind: ({ nights }: NightRows) => {
        const known = Object.keys(nights).map(Number);
        return kind(`a night with wakings, from ${Math.min(...known)} to ${Math.max(...known)}`, (text) =>
          known.find((night) => String(night) === text),
        );
      },
      about: 'which night is drawn',
      example: '4',
    }),
    until: field({
      kind: where(nightClock('20:01', '08:00'), (minutes) => minutes % CELL === 0, tens),
      about: 'how far it has got, by ten minutes',
      example: '02:00',
      otherwise: END,
    }),
    ...showAndLit(PEOPLE, undefined, { about: 'the three people', example: 'baby mother' }),
    move,
  },
  checks: {
    show: ({ show, night }, rows) => (night === undefined ? [] : notAmong(show, home(night, rows))),
    lit: ({ lit, show, night }, rows) =>
      notAmong(lit, show ?? (night === undefined ? undefined : home(night, rows))),
  },
  view: ({ night, until, show, lit, move }, rows: NightRows): NightView => ({
    night,
    until,
    show: weights(show ?? home(night, rows), lit, DIM_CELL),
    ...move,
  }),
});
