import { range } from 'd3';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { IN_ROW, CELL, ROWS, START } from '../cells.ts';
import { clockText } from '../../../content/fields/clock.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';

/** How many strips of light lie over each other beside the kitchen light. */
const GLOW = 12;

/** The hour at which each row begins, and the kitchen light: one line and its glow through every row. */
export function hours(layout: Layout): Mark[] {
  const { pad, text, light, right, top, gap, pitch, rowTop } = layout;
  const bottom = round(rowTop(ROWS) + pitch * 0.1);
  const from = round(pad * 0.6);
  const strip = { x: light, y: from, height: round(bottom - from) };
  return [
    // Each step is too faint to be seen; together they fall off as light does.
    ...range(GLOW).map((step) =>
      mark.rect(`glow-${step}`, 'night-glow', { ...strip, width: round((right - light) * 0.72 ** step) }),
    ),
    mark.rect('light', 'night-light', { ...strip, x: round(light - 1.5), width: 3, rx: 1.5 }),
    mark.text('light-name', 'label kitchen', 'the kitchen light', {
      x: round(light + text * 0.7),
      y: round(top - text * 0.45),
    }),
    ...range(ROWS).map((row) =>
      mark.text(`hour-${row}`, 'grid-name', clockText(START + row * IN_ROW * CELL), {
        x: round(light - text * 0.6),
        y: round(rowTop(row) + gap + pitch * 1.42 + text * 0.35),
        'text-anchor': 'end',
      }),
    ),
  ];
}
