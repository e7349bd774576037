import { range } from 'd3';
import { CELLS, middleOf } from './cells.ts';
import type { Night, Span } from './rows.ts';

export const PEOPLE = ['baby', 'mother', 'father'] as const;
export type Who = (typeof PEOPLE)[number];

/** `pacing` is the mother walking with him, and the baby being walked; `awake` is lying awake. */
export type State = 'asleep' | 'crying' | 'feeding' | 'pacing' | 'awake' | 'up';

/** The rule's own figures, in minutes. */
const CRYING = 10;
const FEEDING = 20;
const MOTHER_LIES = 10;
const FATHER_LIES = 30;
const USUALLY_SETTLED = 50;

const within = (at: number) => (span: Span) => span[0] <= at && at < span[1];

/**
 * When the baby is asleep again after each waking, in minutes from midnight. With the rows: ten minutes before
 * the mother's next stretch. Where none comes before he wakes again: never, between two stretches of hers; fifty minutes
 * after he woke, in the evening before her first and in the morning after her last.
 */
export function settledAt({ wakings, mother }: Night): number[] {
  return wakings.map((woke, index) => {
    const next = wakings[index + 1] ?? Infinity;
    const stretch = mother.find(([from]) => from > woke && from <= next);
    if (stretch) return Math.max(woke + CRYING + FEEDING, stretch[0] - MOTHER_LIES);
    const between = mother.some(([from]) => from < woke) && mother.some(([from]) => from >= next);
    return between ? next : Math.min(next, woke + USUALLY_SETTLED);
  });
}

/**
 * What each of the three does at a minute of a night. The rows say when he wakes and when the two sleep; the rest is
 * our rule. A waking: ten minutes of crying, twenty of feeding, then the mother paces with him until he is asleep
 * (`settledAt`). The mother is up while he cries, lies awake in the ten minutes before each of her stretches, and is up
 * otherwise. The father is up until half an hour before his first stretch and after his last, and lies awake between.
 */
export function stateAt(who: Who, at: number, night: Night): State {
  if (who !== 'baby' && night[who].some(within(at))) return 'asleep';
  if (who === 'father') {
    const [first, last] = [night.father[0]?.[0] ?? Infinity, night.father.at(-1)?.[1] ?? -Infinity];
    return at >= first - FATHER_LIES && at < last ? 'awake' : 'up';
  }
  const index = night.wakings.findLastIndex((woke) => woke <= at);
  const since = at - (night.wakings[index] ?? -Infinity);
  if (since < CRYING) return who === 'baby' ? 'crying' : 'up';
  if (since < CRYING + FEEDING) return 'feeding';
  if (at < (settledAt(night)[index] ?? -Infinity)) return 'pacing';
  if (who === 'baby') return 'asleep';
  return night.mother.some(([from]) => at >= from - MOTHER_LIES && at < from) ? 'awake' : 'up';
}

/** A night's cells for one of the three: what is done at the middle of each ten minutes. */
export const statesOf = (who: Who, night: Night): State[] =>
  range(CELLS).map((cell) => stateAt(who, middleOf(cell), night));
