import { mean, pairs } from 'd3';
import { capital, type Member } from '../../content/data/cast.ts';
import { clockText } from '../../content/fields/clock.ts';
import { hoursAloud } from '../kit/hours.ts';
import { cellAt, END, middleOf } from './cells.ts';
import type { NightRows, Span } from './rows.ts';
import { sourceText } from './layout.ts';
import { PEOPLE, stateAt, type State, type Who } from './states.ts';
import { isLit } from '../kit/weights.ts';
import type { NightView } from './view.ts';

const doing = ({ them }: Member): Record<Who, Record<State, string>> => ({
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
    feeding: `is feeding ${them}`,
    pacing: `is walking up and down with ${them}`,
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
});

const times = (count: number) => (count === 1 ? 'once' : count ? `${count} times` : 'not yet');

function slept({ name }: Member, spans: Span[], until: number): string {
  const stretches = spans
    .filter(([from]) => from < until)
    .map(([from, to]): Span => [from, Math.min(to, until)]);
  if (!stretches.length) return `${name} has not slept yet.`;
  const minutes = stretches.map(([from, to]) => to - from);
  const all = minutes.reduce((sum, one) => sum + one, 0);
  if (stretches.length === 1) return `${name} sleeps ${hoursAloud(all / 60)}, in one stretch.`;
  return `${name} sleeps ${hoursAloud(all / 60)} in ${stretches.length} stretches, the longest ${hoursAloud(Math.max(...minutes) / 60)}.`;
}

/** The figures of what a view lights, in words to be read aloud, as far as its night has passed. */
export function describeView(rows: NightRows, { night: number, until, show }: NightView): string {
  const night = rows.nights[number];
  const { cast } = rows;
  if (!night) return sourceText(cast);
  const lit = (who: Who) => isLit({ show }, who);
  const woken = night.wakings.filter((at) => at < until);
  const apart = mean(pairs(woken), ([a, b]) => b - a);
  const now = PEOPLE.filter((who) => show[who]).map(
    (who) => `${cast[who].name} ${doing(cast.baby)[who][stateAt(who, middleOf(cellAt(until)), night)]}`,
  );
  return [
    `Night ${number}, from 20:00 to ${clockText(until)}.`,
    lit('baby') &&
      `${capital(cast.baby.name)} wakes ${times(woken.length)}${apart ? `, about every ${hoursAloud(apart / 60)}` : ''}.`,
    ...(['mother', 'father'] as const).map((who) => lit(who) && slept(cast[who], night[who], until)),
    `${until === END ? 'In the end' : 'Now'} ${now.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`,
    sourceText(cast),
  ]
    .filter(Boolean)
    .join(' ');
}
