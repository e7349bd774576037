import { group } from 'd3';
import type { Problem } from '../fields/problem.ts';
import { nightTime } from './nightTime.ts';
import type { Entry } from './readCsv.ts';

interface Sleep {
  person: string;
  night: number;
  from: number;
  to: number;
}

/** Stretches that end before they begin, and stretches of one person that lie over each other in one night. */
export function overlaps(entries: readonly Entry<Sleep>[]): Problem[] {
  const timed = entries.map((entry) => ({
    ...entry,
    from: nightTime(entry.values.night, entry.values.from),
    to: nightTime(entry.values.night, entry.values.to),
  }));
  const backwards = timed
    .filter(({ from, to }) => to <= from)
    .map(({ place, cell }) => ({
      ...place,
      column: 'to',
      found: cell('to'),
      allowed: `a time after ${cell('from')}, where the stretch begins (a night runs from 18:00 to 17:59)`,
    }));

  const forwards = timed.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const nights = group(forwards, ({ values }) => `${values.person} ${values.night}`).values();
  const crossing = [...nights].flatMap((night) => {
    let last = night[0];
    return night.slice(1).flatMap((next): Problem[] => {
      const before = last;
      if (!before || next.to > before.to) last = next;
      if (!before || next.from >= before.to) return [];
      const allowed = `a time from ${before.cell('to')} on, where the stretch of line ${before.place.line} ends`;
      return [{ ...next.place, column: 'from', found: next.cell('from'), allowed }];
    });
  });
  return [...backwards, ...crossing];
}
