import { DAY } from '../../src/content/fields/clock.ts';

const EVENING = -4 * 60;
const MORNING = 8 * 60;
const FIRST = DAY + EVENING + 35;
const LAST_NIGHT = 105;

/**
 * The baby's wakings, one unbroken chain about two hours apart by day and by night, of which the ones from
 * 20:00 to 08:00 are kept: by night, in minutes from its midnight.
 */
export function babyWakings(random: () => number): Map<number, number[]> {
  const wakings = new Map<number, number[]>();
  for (let at = FIRST; at <= LAST_NIGHT * DAY + MORNING; at += 105 + 5 * Math.floor(random() * 7)) {
    const night = Math.floor((at - EVENING) / DAY);
    const minute = at - night * DAY;
    if (minute <= MORNING) wakings.set(night, [...(wakings.get(night) ?? []), minute]);
  }
  return wakings;
}
