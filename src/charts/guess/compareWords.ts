import { capital } from '../../content/data/cast.ts';
import type { TimelineRows } from '../timeline/rows.ts';
import { sourceText } from '../timeline/sources.ts';
import { hoursAloud, plural } from '../kit/hours.ts';
import { asTimeline } from './field.ts';
import { weekCount, type Guess, type GuessView } from './view.ts';

const mean = (hours: number[]) => hours.reduce((sum, one) => sum + one, 0) / hours.length;

/** How much longer or shorter, in hours; nothing where the words would be the same. */
function apart(hours: number): string {
  const far = hoursAloud(Math.abs(hours));
  return far === hoursAloud(0) ? '' : `, ${far} ${hours < 0 ? 'less' : 'more'}`;
}

/** The reader's nights beside the true ones, over the weeks that were drawn, and on what basis the true ones stand. */
export function compareWords(rows: TimelineRows, view: GuessView, guess: Guess): string {
  const { series, from, to } = view;
  const drawn = guess.filter((hours) => hours !== undefined);
  const asked = rows.weeks[series].filter(([week]) => {
    const index = week - from + 1;
    return week < to && index >= 0 && (!drawn.length || guess[index] !== undefined);
  });
  const weeks = drawn.length < weekCount(view) ? `${plural(drawn.length, 'week')}, at ` : '';
  const slept = mean(asked.map(([, hours]) => hours));
  const theirs = `${capital(rows.cast[series].theirs)} were ${hoursAloud(slept)}`;
  const compared = drawn.length
    ? `You drew ${weeks}${hoursAloud(mean(drawn))} a night on average. ${theirs}${apart(slept - mean(drawn))}.`
    : `${theirs} a night on average.`;
  return `${compared} ${sourceText(rows, asTimeline(view))}`;
}
