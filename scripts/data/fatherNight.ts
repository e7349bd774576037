import { randomNormal, shuffler } from 'd3';
import { fiveMinutes } from './fiveMinutes.ts';
import type { Spell } from './spell.ts';
import { splitMinutes } from './splitMinutes.ts';

const LYING_AWAKE = [20, 60] as const;
const USUALLY_AWAKE = 42;

/**
 * One of the father's nights at home: he lies awake after some of the baby's wakings and sleeps through others.
 * @param wakings the baby's wakings that night, in minutes from midnight
 * @param target the minutes of sleep to come near to
 * @param week weeks since they came home; he goes to bed a little later in each
 */
export function fatherNight(
  wakings: readonly number[],
  target: number,
  week: number,
  random: () => number,
): Spell[] {
  const normal = randomNormal.source(random);
  const bed = fiveMinutes(normal(-65 + 2.5 * week, 12)());
  const rise = fiveMinutes(normal(6 * 60 + 50, 8)());
  const heard = wakings.filter((at) => at >= bed + 20 && at <= rise - 75);

  const awake = rise - bed - target;
  const fewest = Math.ceil(awake / LYING_AWAKE[1]);
  const most = Math.floor(awake / LYING_AWAKE[0]);
  const times = Math.min(heard.length, most, Math.max(fewest, Math.round(awake / USUALLY_AWAKE)));
  const breaks = shuffler(random)([...heard])
    .slice(0, times)
    .sort((a, b) => a - b);
  const lying = splitMinutes(awake, times, LYING_AWAKE, random);

  const starts = [bed, ...breaks.map((at, index) => at + (lying[index] ?? 0))];
  return starts.map((from, index) => ({ from, to: breaks[index] ?? rise }));
}
