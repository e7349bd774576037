import { field } from '../../content/fields/field.ts';
import { range, where, word } from '../../content/fields/kinds.ts';
import { defineAttributes } from '../kit/defineAttributes.ts';
import { PEOPLE, type TimelineRows } from '../timeline/rows.ts';
import type { GuessView } from './view.ts';

/** The last week of which both people's hours are known, counted from 1. */
const lastWeek = ({ weeks }: TimelineRows) =>
  1 + Math.min(...PEOPLE.map((who) => Math.max(...weeks[who].map(([week]) => week))));

/** What a `<Guess>` may say of its view. */
export const attributes = defineAttributes({
  fields: {
    series: field({ kind: word(PEOPLE), about: 'whose hours are to be guessed', example: 'mother' }),
    weeks: field({
      kind: (rows: TimelineRows) =>
        where(
          range(1, lastWeek(rows)),
          ([from, to]) => Number.isInteger(from) && Number.isInteger(to) && to - from >= 3,
          'four whole weeks or more',
        ),
      about: 'which weeks: week 1 begins with the first night home',
      example: '1 to 13',
    }),
  },
  view: ({ series, weeks: [from, to] }): GuessView => ({ series, from, to }),
});
