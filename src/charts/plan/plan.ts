import { defineChart } from '../chart.ts';
import { describeView } from './describe.ts';
import { drawing } from './drawing.ts';
import { numbers } from './numbers.ts';
import { planRows } from './fromFlat.ts';
import { attributes } from './attributes.ts';
import { presence } from '../kit/weights.ts';

/** The flat from above: who is where in it at night, and how far the crying reaches. */
export const plan = defineChart({
  name: 'plan',
  ...drawing,
  attributes,
  rows: (_, cast) => planRows(cast),
  seen: (rows, views) => {
    const heard = views.filter((view) => presence(view, 'sound') > 0);
    return {
      ...rows,
      sound: {
        // Between two steps the doors swing, and both are seen.
        ...(heard.length && views.some(({ doors }) => doors > 0) && { open: rows.sound.open }),
        ...(heard.length && views.some(({ doors }) => doors < 1) && { shut: rows.sound.shut }),
      },
    };
  },
  describe: describeView,
  numbers,
});
