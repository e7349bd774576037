import { sum } from 'd3';
import { possessive } from '../../content/data/cast.ts';
import { clockText, HOUR } from '../../content/fields/clock.ts';
import { filled, type NumberRow, type NumberTable } from '../kit/numberTable.ts';
import { share } from './names.ts';
import type { ScaleRows, Span } from './rows.ts';
import type { ScaleView } from './view.ts';

function asleep(what: string, stretches: Span[], { basis }: ScaleRows, source: string, marks: string[]) {
  return {
    cells: [
      what,
      stretches.map((stretch) => stretch.map(clockText).join('–')).join(', '),
      (sum(stretches, ([from, to]) => to - from) / HOUR).toFixed(2),
    ],
    basis,
    source,
    marks,
  } satisfies NumberRow;
}

/** The half hour, the day it is part of, and the nights under it. */
export function numbers(rows: ScaleRows, { nights }: ScaleView): NumberTable[] {
  const [from, to] = rows.span;
  return filled([
    {
      caption: 'Half an hour, and the day it is part of',
      columns: ['What', 'How much'],
      files: ['events'],
      rows: [
        {
          cells: [rows.label, `${to - from} minutes`],
          basis: 'told',
          source: 'events.csv, half-hour',
          marks: ['span'],
        },
        {
          cells: ['The hour of the visit', `${clockText(from)} to ${clockText(to)}`],
          basis: 'reconstructed',
          source: 'events.csv, half-hour',
          marks: ['span'],
        },
        {
          cells: ['The day', '24 hours, from noon to noon'],
          basis: 'derived',
          source: 'Arithmetic',
          marks: ['day'],
        },
        {
          cells: ['The half hour, of the day', share(rows)],
          basis: 'derived',
          source: 'Arithmetic on half an hour',
          marks: ['span-name'],
        },
      ],
    },
    {
      caption: `${possessive(rows.cast.mother)} sleep, night by night`,
      columns: ['Night', 'Asleep, from–to on the clock', 'Hours'],
      files: ['nights'],
      rows: nights
        ? [
            ...(rows.after.length
              ? [
                  asleep('That night', rows.after, rows, 'nights.csv, the night of the visit', [
                    'sleep-0',
                    'that-night',
                  ]),
                ]
              : []),
            ...rows.nights
              .slice(0, nights)
              .map((stretches, index) =>
                asleep(`Night ${index + 1}`, stretches, rows, `nights.csv, mother, night ${index + 1}`, [
                  `sleep-${index + 1}`,
                  `line-${index + 1}`,
                ]),
              ),
          ]
        : [],
    },
  ]);
}
