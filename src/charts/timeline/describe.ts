import { extent, sum } from 'd3';
import { inWeeks, startOfWeek } from '../../content/data/calendar.ts';
import { capital } from '../../content/data/cast.ts';
import { clockText } from '../../content/fields/clock.ts';
import { PEOPLE, type Person, type TimelineRows } from './rows.ts';
import { sourceText } from './sources.ts';
import { hoursAloud, plural } from '../kit/hours.ts';
import { parseValue, type TimelineView } from './view.ts';
import { isLit } from '../kit/weights.ts';
import { weeksShown } from './weeksShown.ts';

/** A number of weeks from the birth as a place in time: −40 → 40 weeks before the birth. */
export function weekAloud(week: number): string {
  const whole = Math.abs(Math.trunc(week));
  if (whole === 0) return 'the birth';
  const far = whole > 120 ? plural(Math.round((whole * 7) / 365.25), 'year') : plural(whole, 'week');
  return `${far} ${week < 0 ? 'before' : 'after'} the birth`;
}

function period({ from, to }: TimelineView): string {
  const [first, last] = [weekAloud(from), weekAloud(to)];
  return first === last ? `${capital(first)}.` : `From ${first} to ${last}.`;
}

const inWeek = (week: number) => (week < 0 ? weekAloud(week) : `in week ${week}`);

/** The weeks at which a view reads a value of this series. */
const weeksRead = (series: string, { values }: TimelineView) =>
  Object.keys(values).flatMap((key) => {
    const value = parseValue(key);
    return value.series === series && value.week !== undefined ? [value.week] : [];
  });

function asleep(who: Person, rows: TimelineRows, view: TimelineView): string {
  const start = (week: number) => inWeeks(startOfWeek(week, rows.left));
  const seen = weeksShown(who, rows, view.to).filter(
    ([week]) => start(week) < view.to && start(week + 1) > view.from,
  );
  const [least, most] = extent(seen, ([, hours]) => hours);
  if (least === undefined || most === undefined) return '';
  const [low, high] = [hoursAloud(least), hoursAloud(most)];
  const points = weeksRead(who, view).flatMap((week) =>
    rows.weeks[who]
      .filter(([at]) => at === week)
      .map(([, hours]) => `, ${hoursAloud(hours)} ${inWeek(week)}`),
  );
  return `${rows.cast[who].name} sleeps ${low === high ? low : `between ${low} and ${high}`} a night${points.join('')}.`;
}

function hanging(rows: TimelineRows, view: TimelineView): string[] {
  const seen = rows.quarrels.filter(([week]) => week < view.to && week + 1 > view.from);
  const [fought, asked] = [sum(seen, ([, count]) => count), sum(seen, ([, , count]) => count)];
  const points = weeksRead('quarrels', view).flatMap((week) =>
    rows.quarrels.filter(([at]) => at === week).map(([, count]) => `, ${count || 'none'} ${inWeek(week)}`),
  );
  return [
    isLit(view, 'quarrels') ? `Quarrels: ${fought || 'none'}${points.join('')}.` : '',
    isLit(view, 'askings') && asked
      ? `The same conversation: ${asked === 1 ? 'once' : `${asked} times`}.`
      : '',
  ];
}

function homecomings(rows: TimelineRows, view: TimelineView): string {
  const seen = rows.evenings.filter(([week]) => week >= view.from && week <= view.to);
  const [first, last] = [seen[0], seen.at(-1)].map((row) => row && clockText(row[1]));
  if (!isLit(view, 'evenings') || !first) return '';
  return `${rows.cast.father.name} comes home at ${first} at first, and at ${last} in the end.`;
}

/** The figures of what a view lights, in words to be read aloud, from the rows that its picture is drawn from. */
export function describeView(rows: TimelineRows, view: TimelineView): string {
  return [
    period(view),
    ...PEOPLE.filter((who) => isLit(view, who)).map((who) => asleep(who, rows, view)),
    ...hanging(rows, view),
    homecomings(rows, view),
    ...rows.published
      .filter(({ id }) => view.band[id])
      .map(
        ({ who, minutes }) =>
          `Other ${who} slept ${Math.abs(minutes)} minutes ${minutes < 0 ? 'less' : 'more'} than before.`,
      ),
    sourceText(rows, view),
  ]
    .filter(Boolean)
    .join(' ');
}
