import type { Cast } from '../../data/cast.ts';
import { drawnToFit } from '../kit/drawnToFit.ts';
import type { RingView } from './view.ts';

/** On what basis each thing in a view stands, in one sentence a basis. */
export function sourceWords(cast: Cast, { given, feeds, calls }: RingView): string {
  const rang = Object.values(calls).filter((weight) => weight > 0.5).length;
  if (given < 0.5) return `Told: day and night. ${drawnToFit(cast)}: night from 18:00 to 06:00.`;
  const told = [
    'the next day',
    ...(rang ? [rang > 1 ? 'two calls, without their hours' : 'a call, without its hour'] : []),
    ...(feeds > 0.5 ? ['every two hours'] : []),
  ];
  return `Told: ${told.join('; ')}.${feeds > 0.5 ? ' Worked out: twelve times in 24 hours.' : ''}`;
}
