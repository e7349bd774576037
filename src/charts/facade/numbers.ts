import { range } from 'd3';
import { clockText } from '../../content/fields/clock.ts';
import type { NumberRow, NumberTable } from '../kit/numberTable.ts';
import { burning, countLit } from './burning.ts';
import { GLOW } from './marks/kitchen.ts';
import { KITCHEN, type FacadeRows, type FacadeWindow } from './rows.ts';
import type { FacadeView } from './view.ts';

const darkAt = ({ dark }: FacadeWindow) =>
  dark.map(([out, on]) => `${clockText(out)}–${on ? clockText(on) : 'morning'}`).join(', ') ||
  'never before morning';

/** Every window and its light at the hour. */
export function numbers(rows: FacadeRows, { at }: FacadeView): NumberTable[] {
  const { windows, basis, cast } = rows;
  const row = (window: FacadeWindow): NumberRow => {
    const { name, floor, column } = window;
    const light = [burning(window, at) > 0.5 ? 'lit' : 'dark', darkAt(window)];
    if (name === KITCHEN)
      return {
        cells: ['The kitchen', ...light],
        basis: 'told',
        source: `${cast.mother.name}: the kitchen light was never switched off until morning`,
        marks: [
          'kitchen',
          'mother',
          'kitchen-bar',
          'kitchen-sill',
          ...range(GLOW).map((ring) => `glow-${ring}`),
        ],
      };
    return {
      cells: [`Floor ${floor}, window ${column}`, ...light],
      basis,
      source: `windows.csv, ${name}`,
      marks: [`pane-${name}`, `television-${name}`, `hung-${name}`],
    };
  };
  const lit = `${countLit(rows, at)} of ${windows.length} lit`;
  return [
    {
      caption: `The windows across the road at ${clockText(at)}`,
      columns: ['Window', `At ${clockText(at)}`, 'Dark, from–to on the clock'],
      files: ['windows'],
      rows: [
        { cells: ['All', lit, ''], basis, source: 'windows.csv, counted', marks: ['hour', 'count'] },
        ...windows.map(row),
      ],
    },
  ];
}
