import type { Kind } from './field.ts';
import { kind, mapped } from './kinds.ts';

/** An hour and a day, in minutes: all time is counted in whole minutes. */
export const HOUR = 60;
export const DAY = 24 * HOUR;

const EVENING = 18 * HOUR;

/** Clock text, "21:45", to minutes of the day, 1305; undefined when it is no time of day. */
export function clockMinutes(text: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours && minutes ? Number(hours) * HOUR + Number(minutes) : undefined;
}

/** What the clock shows so many minutes after a midnight, 1305 being "21:45"; before it they are negative. */
export function clockText(minutes: number): string {
  const shown = ((Math.floor(minutes) % DAY) + DAY) % DAY;
  return [Math.floor(shown / HOUR), shown % HOUR].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A clock time as minutes of the day, within both ends; ends such as 20:00 to 08:00 run past midnight. */
export function clock(earliest = '00:00', latest = '23:59'): Kind<number> {
  const least = clockMinutes(earliest) ?? 0;
  const most = clockMinutes(latest) ?? DAY;
  const inside = (minutes: number) =>
    least <= most ? minutes >= least && minutes <= most : minutes >= least || minutes <= most;
  const parse = (text: string) => {
    const minutes = clockMinutes(text);
    return minutes !== undefined && inside(minutes) ? minutes : undefined;
  };
  const anyTime = least === 0 && most === DAY - 1;
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

/** A clock time of one night, as minutes from its midnight: from 18:00 on, the evening before it, so that 23:40 is -20. */
export function nightClock(earliest?: string, latest?: string): Kind<number> {
  return mapped(clock(earliest, latest), (minutes) => (minutes >= EVENING ? minutes - DAY : minutes));
}
