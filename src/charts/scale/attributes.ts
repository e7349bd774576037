import { field } from '../../content/fields/field.ts';
import { wholeNumber } from '../../content/fields/kinds.ts';
import { defineAttributes } from '../kit/defineAttributes.ts';
import { move } from '../kit/sharedFields.ts';
import type { ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

/** What a `<Step chart="scale">` may say of its view. */
export const attributes = defineAttributes({
  fields: {
    nights: field({
      kind: ({ nights: { length } }: ScaleRows) =>
        wholeNumber(0, length, `how many nights stand under the day: 0 for none, at most ${length}`),
      about: 'how many nights stand under the half hour',
      example: '28',
    }),
    move,
  },
  view: ({ nights, move }): ScaleView => ({ nights, named: { span: 1, nights: nights ? 1 : 0 }, ...move }),
});
