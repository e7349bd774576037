import { capital } from '../../content/data/cast.ts';
import { clockText } from '../../content/fields/clock.ts';
import { MORNING } from './bands.ts';
import { EVERY } from './feeds.ts';
import type { RingRows } from './rows.ts';
import { sourceText } from './sourceWords.ts';
import { hoursAloud } from '../kit/hours.ts';
import { whoseMother } from './whose.ts';
import { MOTHERS, type RingView } from './view.ts';

function promise(who: string, hours: number): string {
  if (hours >= 24) return `${who} promises all 24 hours.`;
  if (!hours) return `${who} has promised nothing yet.`;
  return `${who} promises ${hoursAloud(hours)} of 24, from ${clockText(MORNING)} to ${clockText(MORNING + hours)}.`;
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
