import { group } from 'd3';
import { nightTime } from './nightTime.ts';
import type { Entry, Fault } from './tableSpec.ts';

interface Sleep {
  person: string;
  night: number;
  from: number;
  to: number;
}

/** Stretches that end before they begin, and stretches of one person that lie over each other in one night. */
export function overlaps(entries: readonly Entry<Sleep>[]): Fault[] {
  const timed = entries.map((entry) => ({
    ...entry,
    from: nightTime(entry.values.night, entry.values.from),
    to: nightTime(entry.values.night, entry.values.to),
  }));
  const backwards = timed
    .filter(({ from, to }) => to <= from)
    .map(({ line, cells }) => ({
      line,
      column: 'to',
      found: cells.to,
      allowed: `a time after ${cells.from}, where the stretch begins (a night runs from 18:00 to 17:59)`,
    }));

  const forwards = timed.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  const nights = group(forwards, ({ values }) => `${values.person} ${values.night}`).values();
  const crossing = [...nights].flatMap((night) => {
    let last = night[0];
    return night.slice(1).flatMap((next): Fault[] => {
      const before = last;
      if (!before || next.to > before.to) last = next;
      if (!before || next.from >= before.to) return [];
      const allowed = `a time from ${before.cells.to} on, where the stretch of line ${before.line} ends`;
      return [{ line: next.line, column: 'from', found: next.cells.from, allowed }];
    });
  });
  return [...backwards, ...crossing];
}
