import { type Cast, possessive, subject } from '../../content/data/cast.ts';
import { inWords } from '../../content/fields/inWords.ts';
import { standsOn } from '../kit/basis.ts';
import { isLit, presence } from '../kit/weights.ts';
import type { PlanView } from './view.ts';
import type { RoomId } from './flat.ts';
import { LIMIT } from './assumptions.ts';
import { onHerWay } from './marks/people.ts';
import type { DoorsAre, PlanRows } from './rows.ts';

/** On what basis each thing in a view stands, in one sentence a basis. */
export function sourceText({ mother, father }: Cast, view: PlanView): string {
  const sound = isLit(view, 'sound') ? 'Worked out from assumptions, an illustration: the sound. ' : '';
  const drawn = ['the plan', ...(presence(view, 'path') > 0.5 ? [`${mother.their} path`] : [])];
  const told = [
    'two bedrooms',
    ...(presence(view, 'light') > 0.5 ? ['the kitchen light'] : []),
    ...(presence(view, 'father') > 0.5 ? [`${father.their} hands on ${father.their} ears`] : []),
    ...(presence(view, 'door') > 0.5 ? ['the hallway', 'the door'] : []),
  ];
  const stands = standsOn(
    { mother },
    ['reconstructed', inWords(drawn, 'and')],
    ['told', inWords(told, 'and')],
  );
  return `${sound}${stands}`;
}

/** The most that there can be to say: the plan stands in the same place in every view. */
export const longestSource = (cast: Cast): string =>
  sourceText(cast, {
    show: { sound: 1, path: 1, light: 1, father: 1 },
    doors: 1,
    along: 0,
    camera: { x: 0, y: 0, width: 1, height: 1 },
    levels: 1,
  });

const roomsOf = ({ baby }: Cast): Record<RoomId, string> => ({
  bedroom: 'their bedroom',
  cot: `${possessive(baby)} room`,
  hall: 'the hallway',
  kitchen: 'the kitchen',
  bath: 'the bathroom',
});

function sound(rows: PlanRows, view: PlanView): string[] {
  const are: DoorsAre = view.doors > 0.5 ? 'open' : 'shut';
  const spread = rows.sound[are];
  if (!isLit(view, 'sound') || !spread) return [];
  const [least, , , room] = spread.quietest;
  return [
    `With the inner doors ${are}, the crying is ${spread.pillow} decibels at ${possessive(rows.cast.father)} pillow; ` +
      `the least anywhere is ${least}, in ${roomsOf(rows.cast)[room]}.`,
    least >= LIMIT
      ? `Nowhere in the flat is below ${LIMIT} decibels, the most that one sound should be in a bedroom at night.`
      : `Both bedrooms are above ${LIMIT} decibels, the most that one sound should be in a bedroom at night; only the bathroom and the far side of the kitchen are below.`,
    'Assumed: 100 decibels at one metre, 6 less for each doubling of the distance, 40 less for a wall, 22 less for a shut door.',
  ];
}

/** Where the mother is, by the flat's own walls. */
function whereMother(rows: PlanRows, view: PlanView): string {
  const { x, y } = onHerWay(rows.pacing, view.along);
  return x < 4.95 && y < 4.3 ? 'in the hallway' : 'in the kitchen';
}

/** What a view lights, in words to be read aloud, from the rows that its picture is drawn from. */
export function describeView(rows: PlanRows, view: PlanView): string {
  const { mother, father } = rows.cast;
  return [
    'Two bedrooms, a hallway, a kitchen and a bathroom, about 50 square metres.',
    ...sound(rows, view),
    isLit(view, 'light') ? 'The kitchen light is on.' : '',
    isLit(view, 'path')
      ? `${possessive(mother)} path runs from the kitchen along the hallway and back; ${subject(mother, 'is', 'are')} ${whereMother(rows, view)}.`
      : '',
    isLit(view, 'father')
      ? `${father.name} lies in the double bed with ${father.their} hands on ${father.their} ears.`
      : '',
    isLit(view, 'door')
      ? `The front door stands open, and ${father.name} goes out with the bag. In the bed there is only the outline where ${father.they} lay. ${mother.name} stands ${whereMother(rows, view)}.`
      : '',
    sourceText(rows.cast, view),
  ]
    .filter(Boolean)
    .join(' ');
}
