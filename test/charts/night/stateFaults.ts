import { CELL, START } from '../../../src/charts/night/cells.ts';
import type { Night } from '../../../src/charts/night/rows.ts';
import { statesOf } from '../../../src/charts/night/states.ts';

/** The cells of a night that are not as its rows, and each other, have them: who, and the minute from midnight. */
export function stateFaults(night: Night): string[] {
  const [baby, mother, father] = [
    statesOf('baby', night),
    statesOf('mother', night),
    statesOf('father', night),
  ];
  return baby.flatMap((state, cell) => {
    const middle = START + (cell + 0.5) * CELL;
    const sleeps = (who: 'mother' | 'father') =>
      night[who].some(([from, to]) => middle >= from && middle < to);
    const together = ['feeding', 'pacing'].every((one) => (state === one) === (mother[cell] === one));
    return [
      ...((mother[cell] === 'asleep') === sleeps('mother') ? [] : [`mother ${middle}`]),
      ...((father[cell] === 'asleep') === sleeps('father') ? [] : [`father ${middle}`]),
      ...(mother[cell] === 'asleep' && state !== 'asleep' ? [`baby ${middle}`] : []),
      ...(together ? [] : [`apart ${middle}`]),
    ];
  });
}
