import type { Cast } from '../../content/data/cast.ts';
import type { Tables } from '../../content/data/tables.ts';
import type { Hours, ScaleRows } from './rows.ts';

const short = (value: number) => Math.round(value * 1e3) / 1e3;

/** The most nights that a small screen shows one by one. */
export const MOST = 42;

/** The scale's rows from the editors' tables. */
export function scaleRows({ nights, events }: Tables, cast: Cast): ScaleRows {
  const event = events.find(({ event }) => event === 'half-hour');
  const hers = nights.filter(({ person }) => person === 'mother');
  // A night is named after its midnight, and its day begins at the noon before.
  const sleep = (night: number): Hours[] =>
    hers
      .filter((stretch) => stretch.night === night)
      .map(({ from, to }) => [short((from - night + 0.5) * 24), short((to - night + 0.5) * 24)]);
  const night = event?.night ?? 0;
  const from = event?.at === undefined ? 3 : short((event.at - night + 0.5) * 24);
  const last = Math.min(MOST, Math.max(0, ...hers.map(({ night }) => night)));
  return {
    cast,
    span: [from, short(from + (event?.minutes ?? 30) / 60)],
    label: event?.label ?? 'Half an hour',
    after: sleep(night),
    nights: Array.from({ length: last }, (_, index) => sleep(index + 1)),
    basis: 'reconstructed',
  };
}
