import type { Cast } from '../../content/data/cast.ts';
import { inWords } from '../../content/fields/inWords.ts';
import { standsOn } from '../kit/basis.ts';
import { isLit, presence } from '../kit/weights.ts';
import type { PlanView } from './view.ts';

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
