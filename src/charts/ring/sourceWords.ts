import type { Cast } from '../../content/data/cast.ts';
import { standsOn } from '../kit/basis.ts';
import type { RingView } from './view.ts';

/** On what basis each thing in a view stands, in one sentence a basis. */
export function sourceText(cast: Cast, { given, feeds, calls }: RingView): string {
  const rang = Object.values(calls).filter((weight) => weight > 0.5).length;
  if (given < 0.5)
    return standsOn(cast, ['told', 'day and night'], ['reconstructed', 'night from 18:00 to 06:00']);
  const told = [
    'the next day',
    ...(rang ? [rang > 1 ? 'two calls, without their hours' : 'a call, without its hour'] : []),
    ...(feeds > 0.5 ? ['every two hours'] : []),
  ];
  return standsOn(
    cast,
    ['told', told.join('; ')],
    ['derived', feeds > 0.5 ? 'twelve times in 24 hours' : ''],
  );
}
