import { range } from 'd3';
import { clockText } from '../../content/fields/clock.ts';
import type { NumberTable } from '../kit/numberTable.ts';
import { burning, countLit } from './burning.ts';
import { GLOW } from './kitchen.ts';
import { KITCHEN, type FacadeRows } from './rows.ts';
import type { FacadeView } from './view.ts';

/** Every window and its light at the hour. */
export function numbers(rows: FacadeRows, { at }: FacadeView): NumberTable[] {
  const ours = { basis: rows.basis, source: 'windows.csv' };
  return [
    {
      caption: `The windows across the road at ${clockText(at)}`,
      columns: ['Window', `At ${clockText(at)}`, 'Dark, from–to on the clock'],
      files: ['windows'],
      rows: [
        {
          cells: ['All', `${countLit(rows, at)} of ${rows.windows.length} lit`, ''],
          ...ours,
          source: 'windows.csv, counted',
          marks: ['hour', 'count'],
        },
        ...rows.windows.map((window) => {
          const { name, floor, column, dark } = window;
          const hers = name === KITCHEN;
          return {
            cells: [
              hers ? 'The kitchen' : `Floor ${floor}, window ${column}`,
              burning(window, at) > 0.5 ? 'lit' : 'dark',
              dark.map(([out, on]) => `${clockText(out)}–${on ? clockText(on) : 'morning'}`).join(', ') ||
                'never before morning',
            ],
            ...(hers
              ? {
                  basis: 'told' as const,
                  source: `${rows.cast.mother.name}: the kitchen light was never switched off until morning`,
                }
              : { ...ours, source: `windows.csv, ${name}` }),
            marks: hers
              ? [
                  'kitchen',
                  'mother',
                  'kitchen-bar',
                  'kitchen-sill',
                  ...range(GLOW).map((ring) => `glow-${ring}`),
                ]
              : [`pane-${name}`, `television-${name}`, `hung-${name}`],
          };
        }),
      ],
    },
  ];
}
