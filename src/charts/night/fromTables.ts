import { midnightOf, nightLeft } from '../../content/data/calendar.ts';
import type { Cast } from '../../content/data/cast.ts';
import type { Tables } from '../../content/data/tables.ts';
import { baby, cot } from '../cast/baby.ts';
import {
  motherAsleep,
  motherAwake,
  motherFeeds,
  motherStep1,
  motherStep3,
  motherUp,
} from '../cast/mother.ts';
import { fatherAsleep, fatherAwake, fatherUp } from '../cast/father.ts';
import type { Night, NightRows, Poses } from './rows.ts';

const POSES: Poses = {
  baby,
  cot,
  motherStep1,
  motherStep3,
  motherUp,
  motherFeeds,
  motherAsleep,
  motherAwake,
  fatherAsleep,
  fatherAwake,
  fatherUp,
};

/** Every night at home that has a waking, from the editors' tables, in whole minutes from its midnight. */
export function nightRows({ nights, wakings, events }: Tables, cast: Cast): NightRows {
  const of = (night: number): Night => {
    const midnight = midnightOf(night);
    const asleep = (who: string) =>
      nights
        .filter((row) => row.person === who && row.night === night)
        .map(({ from, to }) => [from - midnight, to - midnight] as const)
        .sort(([a], [b]) => a - b);
    return {
      wakings: wakings
        .filter((row) => row.night === night)
        .map(({ at }) => at - midnight)
        .sort((a, b) => a - b),
      mother: asleep('mother'),
      father: asleep('father'),
    };
  };
  const numbers = [...new Set(wakings.map(({ night }) => night))];
  return {
    cast,
    nights: Object.fromEntries(numbers.map((night) => [night, of(night)])),
    left: nightLeft(events) ?? Infinity,
    poses: POSES,
  };
}
