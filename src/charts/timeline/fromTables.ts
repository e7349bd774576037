import { mean } from 'd3';
import { hoursByNight, hoursByWeek } from '../../content/data/hours.ts';
import type { Basis } from '../../content/data/rows.ts';
import type { Cast } from '../../content/data/cast.ts';
import type { Tables } from '../../content/data/tables.ts';
import { fatherBag } from '../cast/father.ts';
import { packStretches, unpackStretches } from './stretches.ts';
import { PEOPLE, type Person, type TimelineRows } from './rows.ts';

/** The study's own words, and whose line theirs may be read against. */
const LIKE = { mothers: 'mother', fathers: 'father' } as const;

const both = <Value>(of: (who: Person) => Value) =>
  Object.fromEntries(PEOPLE.map((who) => [who, of(who)])) as Record<Person, Value>;

const short = (value: number) => Math.round(value * 1e4) / 1e4;

/** A series stands on the weakest basis among its rows. */
function weakest(rows: { basis: Basis }[]): Basis {
  const order: Basis[] = ['reconstructed', 'derived', 'told', 'published'];
  return order.find((basis) => rows.some((row) => row.basis === basis)) ?? 'reconstructed';
}

/** The timeline's rows from the editors' tables; hours are counted from the nights here and nowhere typed in. */
export function timelineRows(tables: Tables, cast: Cast): TimelineRows {
  const byWeek = hoursByWeek(tables.nights);
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
      packStretches(
        tables.nights
          .filter(({ person }) => person === who)
          .map(({ from, to }): [number, number] => [from, to]),
      ),
    ),
    quarrels: tables.quarrels.map(({ week, quarrels, askings }) => [week, quarrels, askings]),
    evenings: tables.evenings.map(({ week, home }) => [week, home]),
    events: Object.fromEntries(
      tables.events.map(({ event, night, at, minutes, label, basis }) => [
        event,
        {
          // Without an hour, between the night before and its own.
          week: short((at ?? night - 0.5) / 7),
          ...(minutes && { span: short(minutes / 1440 / 7) }),
          label: label.replace(/'/g, '’'),
          basis,
          ...(event === 'door' && { pose: fatherBag }),
        },
      ]),
    ),
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
  const seen = (day: number) => quilts.some(({ from, to }) => day / 7 > from - 0.1 && day / 7 < to + 0.1);
  return {
    ...rows,
    stretches: both((who) =>
      packStretches(unpackStretches(rows.stretches[who]).filter(([from, to]) => seen(from) || seen(to))),
    ),
  };
}
