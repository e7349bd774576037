import { mean, pairs } from 'd3';
import { hoursAloud } from '../timeline/value.ts';
import { cellAt, END } from './cells.ts';
import { clockTime } from './clockTime.ts';
import type { Night, NightRows, Span } from './rows.ts';
import { SOURCES } from './frame.ts';
import { statesOf, type State, type Who } from './states.ts';
import { DIM, type NightView } from './view.ts';

const NAMES: Record<Who, string> = { baby: 'the baby', mother: 'Emily', father: 'Oliver' };
const DOING: Record<Who, Record<State, string>> = {
  baby: {
    asleep: 'is asleep',
    crying: 'is crying',
    feeding: 'is feeding',
    pacing: 'is being walked',
    awake: 'is awake',
    up: 'is up',
  },
  mother: {
    asleep: 'is asleep',
    crying: 'is up',
    feeding: 'is feeding him',
    pacing: 'is walking up and down with him',
    awake: 'is lying awake',
    up: 'is up',
  },
  father: {
    asleep: 'is asleep',
    crying: 'is up',
    feeding: 'is up',
    pacing: 'is up',
    awake: 'is lying awake',
    up: 'is up',
  },
};

const times = (count: number) => (count === 1 ? 'once' : count ? `${count} times` : 'not yet');

/** Hours and minutes to five minutes, as the rows have them. */
function aloud(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const said = [
    hours && `${hours} ${hours === 1 ? 'hour' : 'hours'}`,
    rest && `${rest} ${rest === 1 ? 'minute' : 'minutes'}`,
  ].filter(Boolean);
  return said.join(' ');
}

function slept(who: 'mother' | 'father', night: Night, until: number): string {
  const stretches = night[who]
    .filter(([from]) => from < until)
    .map(([from, to]): Span => [from, Math.min(to, until)]);
  if (!stretches.length) return `${NAMES[who]} has not slept yet.`;
  const minutes = stretches.map(([from, to]) => to - from);
  const all = minutes.reduce((sum, one) => sum + one, 0);
  if (stretches.length === 1) return `${NAMES[who]} sleeps ${aloud(all)}, in one stretch.`;
  return `${NAMES[who]} sleeps ${aloud(all)} in ${stretches.length} stretches, the longest ${aloud(Math.max(...minutes))}.`;
}

/** The figures of what a view lights, in words to be read aloud, as far as its night has passed. */
export function describeView(rows: NightRows, { night: number, until, show }: NightView): string {
  const night = rows.nights[number];
  if (!night) return SOURCES;
  const lit = (who: Who) => (show[who] ?? 0) > DIM + 0.1;
  const woken = night.wakings.filter((at) => at < until);
  const apart = mean(pairs(woken), ([a, b]) => b - a);
  const now = (Object.keys(NAMES) as Who[])
    .filter((who) => show[who])
    .map((who) => `${NAMES[who]} ${DOING[who][statesOf(who, night)[cellAt(until)]!]}`);
  return [
    `Night ${number}, from 20:00 to ${clockTime(until)}.`,
    lit('baby') &&
      `The baby wakes ${times(woken.length)}${apart ? `, about every ${hoursAloud(apart / 60)}` : ''}.`,
    ...(['mother', 'father'] as const).map((who) => lit(who) && slept(who, night, until)),
    `${until === END ? 'In the end' : 'Now'} ${now.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`,
    SOURCES,
  ]
    .filter(Boolean)
    .join(' ');
}
