import { sum } from 'd3';
import type { Basis } from '../../content/data/rows.ts';
import { possessive } from '../../content/data/cast.ts';
import { clockText, HOUR } from '../../content/fields/clock.ts';
import { filled, type NumberRow, type NumberTable } from '../kit/numberTable.ts';
import { share } from './names.ts';
import type { ScaleRows, Span } from './rows.ts';
import type { ScaleView } from './view.ts';

const row = (what: string, much: string, basis: Basis, source: string, mark: string): NumberRow => ({
  cells: [what, much],
  basis,
  source,
  marks: [mark],
});

/** The half hour, the day it is part of, and the nights under it. */
export function numbers(rows: ScaleRows, { nights }: ScaleView): NumberTable[] {
  const [from, to] = rows.span;
  const hours = `${clockText(from)} to ${clockText(to)}`;
  const night = (what: string, stretches: Span[], source: string, marks: string[]): NumberRow => ({
    cells: [
      what,
      stretches.map((stretch) => stretch.map(clockText).join('–')).join(', '),
      (sum(stretches, ([start, end]) => end - start) / HOUR).toFixed(2),
    ],
    basis: rows.basis,
    source: `nights.csv, ${source}`,
    marks,
  });
  return filled([
    {
      caption: 'Half an hour, and the day it is part of',
      columns: ['What', 'How much'],
      files: ['events'],
      rows: [
        row(rows.label, `${to - from} minutes`, 'told', 'events.csv, half-hour', 'span'),
        row('The hour of the visit', hours, 'reconstructed', 'events.csv, half-hour', 'span'),
        row('The day', '24 hours, from noon to noon', 'derived', 'Arithmetic', 'day'),
        row('The half hour, of the day', share(rows), 'derived', 'Arithmetic on half an hour', 'span-name'),
      ],
    },
    {
      caption: `${possessive(rows.cast.mother)} sleep, night by night`,
      columns: ['Night', 'Asleep, from–to on the clock', 'Hours'],
      files: ['nights'],
      rows: nights
        ? [
            ...(rows.after.length
              ? [night('That night', rows.after, 'the night of the visit', ['sleep-0', 'that-night'])]
              : []),
            ...rows.nights.slice(0, nights).map((stretches, index) => {
              const number = index + 1;
              const marks = [`sleep-${number}`, `line-${number}`];
              return night(`Night ${number}`, stretches, `mother, night ${number}`, marks);
            }),
          ]
        : [],
    },
  ]);
}
