import { range } from 'd3';
import { capital, type Cast } from '../../content/data/cast.ts';
import { clockText } from '../../content/fields/clock.ts';
import { filled, type NumberRow, type NumberTable } from '../kit/numberTable.ts';
import { cellAt, CELLS, END, middleOf, START } from './cells.ts';
import type { Night, NightRows } from './rows.ts';
import { PEOPLE, stateAt, type State, type Who } from './states.ts';
import type { NightView } from './view.ts';

const DOING: Record<State, string> = {
  asleep: 'asleep',
  crying: 'crying',
  feeding: 'feeding',
  pacing: 'pacing',
  awake: 'lying awake',
  up: 'up',
};

interface Interval {
  state: State;
  from: number;
  to: number;
}

/** What one of the three does, minute by minute, as intervals in minutes from midnight. */
function intervals(who: Who, night: Night, until: number): Interval[] {
  const found: Interval[] = [];
  for (let at = START; at < until; at++) {
    const state = stateAt(who, at, night);
    const last = found.at(-1);
    if (last?.state === state) last.to = at + 1;
    else found.push({ state, from: at, to: at + 1 });
  }
  return found;
}

/** Where an interval comes from: a row, or our rule for what lies between the rows. */
function sourceOf(who: Who, state: State, night: number): string {
  if (who !== 'baby' && state === 'asleep') return `nights.csv, ${who}, night ${night}`;
  if (who === 'baby' && state === 'crying') return `wakings.csv, night ${night}; ten minutes by our rule`;
  return 'our rule, between the rows';
}

function table(who: Who, rows: NightRows, { night: number, until }: NightView): NumberTable {
  const night = rows.nights[number] ?? { wakings: [], mother: [], father: [] };
  const now = cellAt(until);
  return {
    caption: `${capital(rows.cast[who].name)}, night ${number}`,
    columns: ['What', 'From, on the clock', 'To, on the clock', 'Minutes'],
    files: who === 'baby' ? ['wakings', 'nights'] : ['nights', 'wakings'],
    rows: intervals(who, night, until).map(({ state, from, to }): NumberRow => {
      // The cell being lived is drawn before its middle has come.
      const cells = range(CELLS).filter(
        (cell) =>
          cell <= now && middleOf(cell) >= from && (middleOf(cell) < to || (cell === now && to === until)),
      );
      const figures = who === 'baby' ? ['cot'] : [`${who}-${state}`];
      return {
        cells: [DOING[state], clockText(from), clockText(to), String(to - from)],
        basis: 'reconstructed',
        source: sourceOf(who, state, number),
        marks: [
          ...cells.map((cell) => `${who}-${cell}-${state}`),
          ...(cells.includes(now)
            ? [
                ...figures.flatMap((figure) =>
                  [...rows.poses.baby, ...rows.poses.cot, ...rows.poses.motherFeeds].map(
                    (_, part) => `${figure}-${part}`,
                  ),
                ),
                ...(state === 'crying' && who === 'baby' ? ['cot-crying'] : []),
              ]
            : []),
        ],
      };
    }),
  };
}

/** The kitchen light runs down the side of all the rows, those that have not come yet too. */
const light = ({ mother }: Cast): NumberTable => ({
  caption: 'The kitchen light',
  columns: ['What', 'From, on the clock', 'To, on the clock', 'Minutes'],
  files: [],
  rows: [
    {
      cells: ['on', clockText(START), clockText(END), String(END - START)],
      basis: 'told',
      source: `${mother.name}: it was never switched off until morning`,
      marks: ['light', 'light-name'],
    },
  ],
});

/** What each of the three does and when, as far as the night has passed. */
export const numbers = (rows: NightRows, view: NightView): NumberTable[] =>
  filled([...PEOPLE.filter((who) => view.show[who]).map((who) => table(who, rows, view)), light(rows.cast)]);
