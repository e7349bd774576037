import type { Kind } from './field.ts';
import { kind, mapped } from './kinds.ts';

/** Clock text, "21:45", to decimal hours, 21.75; undefined when it is no time of day. */
export function clockHours(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours && minutes ? Number(hours) + Number(minutes) / 60 : undefined;
}

/** Decimal hours, 21.75, to clock text, "21:45". Hours before midnight may be negative: -2.25 is the same. */
export function clockText(hours: number): string {
  const minutes = ((Math.round(hours * 60) % 1440) + 1440) % 1440;
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A clock time as decimal hours, within both ends; ends such as 20:00 to 08:00 run past midnight. */
export function clock(earliest = '00:00', latest = '23:59'): Kind<number> {
  const least = clockHours(earliest) ?? 0;
  const most = clockHours(latest) ?? 24;
  const inside = (hours: number) =>
    least <= most ? hours >= least && hours <= most : hours >= least || hours <= most;
  const parse = (text: string) => {
    const hours = clockHours(text);
    return hours !== undefined && inside(hours) ? hours : undefined;
  };
  const anyTime = least === 0 && most > 23.9;
  return kind(
    anyTime ? 'a clock time HH:MM' : `a clock time HH:MM from ${earliest} to ${latest}`,
    parse,
    (text) => {
      const [, hours = '', minutes] = /^(\d{1,2})[:.h ]?(\d{2})$/.exec(text) ?? [];
      const tidy = `${hours.padStart(2, '0')}:${minutes}`;
      return tidy !== text && parse(tidy) !== undefined ? tidy : undefined;
    },
  );
}

/** A clock time of one night, as minutes from its midnight: 23:40 is -20. */
export function nightClock(earliest: string, latest: string): Kind<number> {
  return mapped(clock(earliest, latest), (hours) => Math.round((hours > 12 ? hours - 24 : hours) * 60));
}
