import { extent, mean, sum } from 'd3';
import { clockTime } from './evenings.ts';
import { hoursWords, parseValue } from './value.ts';
import { startOfWeek, type Person, type TimelineRows } from './rows.ts';
import { sourceWords } from './sources.ts';
import type { TimelineView } from './view.ts';

const NAMES: Record<Person, string> = { emily: 'Emily', oliver: 'Oliver' };

/** A number of weeks from the birth as a place in time: −40 → 40 weeks before the birth. */
function weekWords(week: number): string {
  const whole = Math.round(week);
  if (whole === 0) return 'the birth';
  const far =
    Math.abs(whole) > 120
      ? `${Math.round((Math.abs(whole) * 7) / 365.25)} years`
      : `${Math.abs(whole)} weeks`;
  return `${far} ${whole < 0 ? 'before the birth' : 'after the birth'}`;
}

function asleep(who: Person, rows: TimelineRows, { from, to, values }: TimelineView): string[] {
  const seen = rows.weeks[who].filter(([week]) => startOfWeek(week) < to && startOfWeek(week + 1) > from);
  if (!seen.length) return [];
  const [least, most] = extent(seen, ([, hours]) => hours) as [number, number];
  const range =
    hoursWords(least) === hoursWords(most)
      ? hoursWords(most)
      : `between ${hoursWords(least)} and ${hoursWords(most)}`;
  const points = Object.keys(values).flatMap((key) => {
    const { series, week } = parseValue(key);
    const row = series === who ? rows.weeks[who].find(([at]) => at === week) : undefined;
    return row ? [`${hoursWords(row[1])} in week ${week}`] : [];
  });
  return [`${NAMES[who]} sleeps ${range} a night${points.length ? `, ${points.join(', ')}` : ''}.`];
}

function byTheClock(rows: TimelineRows, { from, to, show }: TimelineView): string[] {
  const wakings = rows.wakings.filter((at) => at / 7 > from && at / 7 < to);
  const apart = mean(
    wakings
      .slice(1)
      .map((at, index) => at - wakings[index]!)
      .filter((gap) => gap < 0.2),
  );
  const longest = (who: Person) =>
    Math.max(...rows.stretches[who].filter(([a, b]) => b / 7 > from && a / 7 < to).map(([a, b]) => b - a));
  return [
    ...(show.wakings && apart
      ? [`The baby wakes ${wakings.length} times, about every ${hoursWords(apart * 24)}.`]
      : []),
    ...(['emily', 'oliver'] as const)
      .filter((who) => show[who])
      .map((who) => `${NAMES[who]}’s longest stretch of sleep is ${hoursWords(longest(who) * 24)}.`),
  ];
}

function fought(rows: TimelineRows, { from, to, show, values }: TimelineView): string[] {
  const seen = rows.quarrels.filter(([week]) => week < to && week + 1 > from);
  const points = Object.keys(values).flatMap((key) => {
    const { series, week } = parseValue(key);
    const row = series === 'quarrels' ? rows.quarrels.find(([at]) => at === week) : undefined;
    return row ? [`${row[1]} in week ${week}`] : [];
  });
  const [total, asked] = [sum(seen, ([, count]) => count), sum(seen, ([, , count]) => count)];
  return [
    ...(show.quarrels
      ? [
          `Quarrels: ${total === 0 ? 'none' : `${total} in all`}${points.length ? `, ${points.join(', ')}` : ''}.`,
        ]
      : []),
    ...(show.askings && asked ? [`The same conversation: ${asked === 1 ? 'once' : `${asked} times`}.`] : []),
  ];
}

/** A view's figures in words, from the rows that its picture is drawn from. */
export function describeView(rows: TimelineRows, view: TimelineView): string {
  const { from, to, show, clock, band } = view;
  const evenings = rows.evenings.filter(([week]) => week >= from && week <= to);
  return [
    clock ? '' : `From ${weekWords(from)} to ${weekWords(to)}.`,
    ...(clock
      ? byTheClock(rows, view)
      : (['emily', 'oliver'] as const).flatMap((who) => (show[who] ? asleep(who, rows, view) : []))),
    ...fought(rows, view),
    ...(show.evenings && evenings.length
      ? [
          `Oliver comes home at ${clockTime(evenings[0]![1])} at first and at ${clockTime(evenings.at(-1)![1])} at last.`,
        ]
      : []),
    ...rows.published
      .filter(({ id }) => band[id])
      .map(
        ({ who, minutes }) =>
          `Other ${who} slept ${Math.abs(minutes)} minutes ${minutes < 0 ? 'less' : 'more'} than before.`,
      ),
    sourceWords(rows, view),
  ]
    .filter(Boolean)
    .join(' ');
}
