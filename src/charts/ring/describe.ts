import { possessive, type Cast, capital } from '../../content/data/cast.ts';
import { type Mother, type RingView, MOTHERS } from './view.ts';
import { standsOn } from '../kit/basis.ts';
import { clockText, HOUR } from '../../content/fields/clock.ts';
import { MORNING } from './marks/bands.ts';
import { EVERY } from './marks/feeds.ts';
import type { RingRows } from './rows.ts';
import { hoursAloud } from '../kit/hours.ts';

/** Whose mother each is, in words. */
export const whoseMother = ({ father, mother }: Cast): Record<Mother, string> => ({
  his: `${possessive(father)} mother`,
  hers: `${possessive(mother)} mother`,
});

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

function promise(who: string, hours: number): string {
  if (hours >= 24) return `${who} promises all 24 hours.`;
  if (!hours) return `${who} has promised nothing yet.`;
  return `${who} promises ${hoursAloud(hours)} of 24, from ${clockText(MORNING * HOUR)} to ${clockText(Math.round((MORNING + hours) * HOUR))}.`;
}

/** The figures of a view, in words to be read aloud, from the rows that its picture is drawn from. */
export function describeView(rows: RingRows, view: RingView): string {
  const rang = MOTHERS.filter((whose) => view.calls[whose]).map((whose) => rows.calls[whose]);
  return [
    ...(view.given
      ? ['It is empty: of the hours promised, none was given.']
      : MOTHERS.map((whose) => promise(whoseMother(rows.cast)[whose], view[whose]))),
    ...rang.map((words) => `${words}.`),
    view.feeds
      ? `${capital(rows.cast.baby.name)} is awake every ${hoursAloud(EVERY)}: ${24 / EVERY} times in 24 hours.`
      : '',
    sourceText(rows.cast, view),
  ]
    .filter(Boolean)
    .join(' ');
}
