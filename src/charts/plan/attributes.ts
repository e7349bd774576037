import { field } from '../../content/fields/field.ts';
import { decimal, entryOf, mapped, word } from '../../content/fields/kinds.ts';
import { defineAttributes } from '../kit/defineAttributes.ts';
import { move, notAmong, showAndLit, weights } from '../kit/sharedFields.ts';
import { DIM } from '../kit/weights.ts';
import { PARTS, type PlanView } from './view.ts';

const CAMERAS = {
  flat: { x: -0.3, y: -0.3, width: 7.8, height: 7.5 },
  kitchen: { x: 2.1, y: 2.9, width: 5.4, height: 4.3 },
  hall: { x: -0.3, y: 1.4, width: 5.9, height: 4.6 },
  bedroom: { x: -0.3, y: -0.3, width: 4.9, height: 4.6 },
  cot: { x: 3.2, y: -0.3, width: 4.3, height: 4.3 },
};

/** In the hallway, on her way towards the front door. */
const IN_THE_HALL = 0.52;

/** What a `<Step chart="plan">` may say of its view. */
export const attributes = defineAttributes({
  fields: {
    ...showAndLit(PARTS, ['plan'], {
      about: 'the plan, the sound, her path, the light, him in bed, the door',
      example: 'plan sound father',
    }),
    doors: field({
      kind: mapped(word(['open', 'shut']), (doors) => (doors === 'open' ? 1 : 0)),
      about: 'the inner doors',
      example: 'shut',
      otherwise: 1,
    }),
    along: field({
      kind: decimal(0, 1, 'a number from 0 to 1, how far round she is, as in “0.4”'),
      about: 'how far she is along her path, 0 to 1',
      example: '0.4',
      otherwise: IN_THE_HALL,
    }),
    room: field({
      kind: mapped(entryOf(CAMERAS), ([, camera]) => camera),
      about: 'a room to look at closer',
      example: 'bedroom',
      otherwise: CAMERAS.flat,
    }),
    move,
  },
  checks: {
    show: ({ show }) =>
      show.includes('door') && show.includes('father')
        ? [
            {
              found: 'father door',
              allowed: 'either father or door: with the front door open he has gone, and his outline stays',
            },
          ]
        : [],
    lit: ({ lit, show }) => notAmong(lit, show),
  },
  view: ({ show, lit, doors, along, room, move }): PlanView => ({
    show: weights(show, lit, DIM),
    doors,
    along,
    camera: room,
    levels: 1,
    ...move,
  }),
});
