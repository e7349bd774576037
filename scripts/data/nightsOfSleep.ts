import { range } from 'd3';
import type { Person } from '../../src/content/data/cast.ts';
import { motherNight } from './motherNight.ts';
import { nightlyTargets } from './nightlyTargets.ts';
import { fatherNight } from './fatherNight.ts';
import type { Spell } from './spell.ts';
import { brokenOnce, NIGHTLY, wholeNight } from './wholeNight.ts';

/** One person's sleep in one night. */
export interface NightOfSleep {
  person: Person;
  night: number;
  spells: Spell[];
}

const LAST_TRIMESTER = -12 * 7;
/** Up to week -5 one night stands for seven, so it scatters as their mean does. */
const EVERY_NIGHT = -27;
const WEEKLY = NIGHTLY / Math.sqrt(7);
/** Minutes of an ordinary night. */
const USUAL = { mother: 456, father: 479 };
const LEAVES = 91;

// Hours a night in each week from the birth. The mother's last two weeks are the ones alone; the father's week 12
// is his six nights at home, before the whole one at his mother's.
const MOTHER_HOURS = [4.6, 4.7, 4.5, 4.35, 4.45, 4.2, 4.3, 4.15, 4.2, 4.0, 4.1, 3.95, 3.9, 3.35, 3.25];
const FATHER_HOURS = [6.05, 5.95, 6.0, 5.8, 5.85, 5.6, 5.7, 5.5, 5.55, 5.35, 5.4, 5.3, 4.75];

/** Both people's nights: one a week up to week -5, then every night; none at the hospital, night 0. */
export function nightsOfSleep(wakings: Map<number, number[]>, random: () => number): NightOfSleep[] {
  const before = [...range(-143, -4).map((week) => 7 * week + 4), ...range(EVERY_NIGHT, 0)];
  return [
    ...before.flatMap((night) => nightBefore(night, random)),
    ...MOTHER_HOURS.flatMap((_, week) => weekWithBaby(week, wakings, random)),
  ];
}

function nightBefore(night: number, random: () => number): NightOfSleep[] {
  const spread = night < EVERY_NIGHT ? WEEKLY : NIGHTLY;
  const ordinary = (usual: number) => wholeNight(usual, [425, 505], random, spread);
  const hers = ordinary(USUAL.mother);
  const wakes = night >= LAST_TRIMESTER && random() < 0.6;
  return [
    { person: 'mother', night, spells: wakes ? brokenOnce(hers, random) : [hers] },
    { person: 'father', night, spells: [ordinary(USUAL.father)] },
  ];
}

function weekWithBaby(week: number, wakings: Map<number, number[]>, random: () => number): NightOfSleep[] {
  const hers = nightlyTargets(MOTHER_HOURS[week] ?? 0, random);
  const his = nightlyTargets(FATHER_HOURS[week] ?? 0, random);
  return range(7).flatMap((day) => {
    const night = 7 * week + day + 1;
    const woken = wakings.get(night) ?? [];
    const father =
      night < LEAVES
        ? fatherNight(woken, his[day] ?? 0, week, random)
        : [wholeNight(470, [450, 490], random)];
    return [
      { person: 'mother', night, spells: motherNight(woken, hers[day] ?? 0, random) },
      { person: 'father', night, spells: father },
    ];
  });
}
