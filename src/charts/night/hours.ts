import type { Mark } from '../../scene/scene.ts';
import { IN_ROW, CELL, ROWS, START } from './cells.ts';
import { clockTime } from './clockTime.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';

/** How many strips of light lie over each other beside the kitchen light. */
const GLOW = 12;

/** The hour at which each row begins, and the kitchen light: one line and its glow through every row. */
export function hours(layout: Layout): Mark[] {
  const { pad, text, light, right, top, gap, pitch, rowTop } = layout;
  const bottom = round(rowTop(ROWS) + pitch * 0.1);
  const from = round(pad * 0.6);
  const glow = (key: string, width: number): Mark => ({
    key: `glow-${key}`,
    tag: 'rect',
    className: 'night-glow',
    attributes: { x: light, y: from, width: round(width), height: round(bottom - from) },
  });
  return [
    // Each step is too faint to be seen; together they fall off as light does.
    ...Array.from({ length: GLOW }, (_, index) => glow(String(index), (right - light) * 0.72 ** index)),
    {
      key: 'light',
      tag: 'rect',
      className: 'night-light',
      attributes: { x: round(light - 1.5), y: from, width: 3, height: round(bottom - from), rx: 1.5 },
    },
    {
      key: 'light-name',
      tag: 'text',
      className: 'label kitchen',
      attributes: { x: round(light + text * 0.7), y: round(top - text * 0.45) },
      text: 'the kitchen light',
    },
    ...Array.from({ length: ROWS }, (_, row): Mark => ({
      key: `hour-${row}`,
      tag: 'text',
      className: 'grid-name',
      attributes: {
        x: round(light - text * 0.6),
        y: round(rowTop(row) + gap + pitch * 1.42 + text * 0.35),
        'text-anchor': 'end',
      },
      text: clockTime(START + row * IN_ROW * CELL),
    })),
  ];
}
