import { midnightOf } from '../../content/data/calendar.ts';
import type { Cast } from '../../content/data/cast.ts';
import type { Tables } from '../../content/data/tables.ts';
import { HOUR } from '../../content/fields/clock.ts';
import type { ScaleRows, Span } from './rows.ts';

/** Three in the afternoon. */
const AFTERNOON = -9 * HOUR;

/** The most nights that a small screen shows one by one. */
export const MOST = 42;

/** The scale's rows from the editors' tables. */
export function scaleRows({ nights, events }: Tables, cast: Cast): ScaleRows {
  const event = events.find(({ event }) => event === 'half-hour');
  const hers = nights.filter(({ person }) => person === 'mother');
  const sleep = (night: number): Span[] =>
    hers
      .filter((stretch) => stretch.night === night)
      .map(({ from, to }) => [from - midnightOf(night), to - midnightOf(night)]);
  const night = event?.night ?? 0;
  const from = event?.at === undefined ? AFTERNOON : event.at - midnightOf(night);
  const last = Math.min(MOST, Math.max(0, ...hers.map(({ night }) => night)));
  return {
    cast,
    span: [from, from + (event?.minutes ?? 30)],
    label: event?.label ?? 'Half an hour',
    after: sleep(night),
    nights: Array.from({ length: last }, (_, index) => sleep(index + 1)),
    basis: 'reconstructed',
  };
}
