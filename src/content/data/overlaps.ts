import { group } from 'd3';
import type { Problem } from '../fields/problem.ts';
import type { Entry } from './readCsv.ts';

/** A stretch of sleep in one night, in minutes from its midnight. */
interface Sleep {
  person: string;
  night: number;
  from: number;
  to: number;
}

/** Stretches that end before they begin, and stretches of one person that lie over each other in one night. */
export function overlaps(entries: readonly Entry<Sleep>[]): Problem[] {
  const backwards = entries
    .filter(({ values: { from, to } }) => to <= from)
    .map(({ place, cell }) => ({
      ...place,
      column: 'to',
      found: cell('to'),
      allowed: `a time after ${cell('from')}, where the stretch begins (a night runs from 18:00 to 17:59)`,
    }));

  const forwards = entries
    .filter(({ values: { from, to } }) => to > from)
    .sort((a, b) => a.values.from - b.values.from);
  const nights = group(forwards, ({ values }) => `${values.person} ${values.night}`).values();
  const crossing = [...nights].flatMap((night) => {
    let last = night[0];
    return night.slice(1).flatMap((next): Problem[] => {
      const before = last;
      if (!before || next.values.to > before.values.to) last = next;
      if (!before || next.values.from >= before.values.to) return [];
      const allowed = `a time from ${before.cell('to')} on, where the stretch of line ${before.place.line} ends`;
      return [{ ...next.place, column: 'from', found: next.cell('from'), allowed }];
    });
  });
  return [...backwards, ...crossing];
}
