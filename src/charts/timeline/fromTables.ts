import { mean, rollups } from 'd3';
import { inWeeks, midnightOf, nightLeft, noonBefore } from '../../content/data/calendar.ts';
import { hoursByNight, hoursByWeek } from '../../content/data/hours.ts';
import type { Basis } from '../../content/data/rows.ts';
import type { Cast } from '../../content/data/cast.ts';
import type { Tables } from '../../content/data/tables.ts';
import { fatherBag } from '../cast/father.ts';
import { PEOPLE, type Person, type Span, type TimelineRows } from './rows.ts';

/** The study's own words, and whose line theirs may be read against. */
const LIKE = { mothers: 'mother', fathers: 'father' } as const;

const both = <Value>(of: (who: Person) => Value) =>
  Object.fromEntries(PEOPLE.map((who) => [who, of(who)])) as Record<Person, Value>;

/** A series stands on the weakest basis among its rows. */
function weakest(rows: { basis: Basis }[]): Basis {
  const order: Basis[] = ['reconstructed', 'derived', 'told', 'published'];
  return order.find((basis) => rows.some((row) => row.basis === basis)) ?? 'reconstructed';
}

/** The timeline's rows from the editors' tables; hours are counted from the nights here and nowhere typed in. */
export function timelineRows(tables: Tables, cast: Cast): TimelineRows {
  const left = nightLeft(tables.events);
  const byWeek = hoursByWeek(tables.nights, left);
  const byNight = hoursByNight(tables.nights);
  return {
    cast,
    weeks: both((who) =>
      byWeek
        .filter(({ person }) => person === who)
        .map(({ week, hours }): [number, number] => [week, Math.round(hours * 100) / 100]),
    ),
    nights: both((who) =>
      byNight
        .filter(({ person, night }) => person === who && night >= -27)
        .map(({ night, hours }): [number, number] => [night, Math.round(hours * 100) / 100]),
    ),
    stretches: both((who) =>
      rollups(
        tables.nights.filter(({ person }) => person === who),
        (rows) => rows.map(({ night, from, to }): Span => [from - midnightOf(night), to - midnightOf(night)]),
        ({ night }) => night,
      ),
    ),
    quarrels: tables.quarrels.map(({ week, quarrels, askings }) => [week, quarrels, askings]),
    evenings: tables.evenings.map(({ week, home }) => [week, home]),
    events: Object.fromEntries(
      tables.events.map(({ event, night, at, minutes, label, basis }) => [
        event,
        {
          // Without an hour, between the night before and its own.
          at: at ?? noonBefore(night),
          ...(minutes && { span: minutes }),
          label: label.replace(/'/g, '’'),
          basis,
          ...(event === 'door' && { pose: fatherBag }),
        },
      ]),
    ),
    left,
    published: tables.published.map(({ id, who, minutes, citation }) => {
      const like = LIKE[who];
      const before = byWeek.filter(({ person, week }) => person === like && week < 0);
      return {
        id,
        who,
        like,
        minutes,
        hours: Math.round((mean(before, ({ hours }) => hours)! + minutes / 60) * 100) / 100,
        cite: citation.replace(/,.*?(\d{4})$/, ' and others, $1'),
      };
    }),
    basis: {
      sleep: weakest(tables.nights),
      quarrels: weakest(tables.quarrels),
      evenings: weakest(tables.evenings),
    },
  };
}

/** The part of the rows that these views can show: what the reader's browser is sent. */
export function rowsSeen(rows: TimelineRows, quilts: { from: number; to: number }[]): TimelineRows {
  const isSeen = (week: number) => quilts.some(({ from, to }) => week > from - 0.1 && week < to + 0.1);
  return {
    ...rows,
    stretches: both((who) => rows.stretches[who].filter(([night]) => isSeen(inWeeks(midnightOf(night))))),
  };
}
