import { clockText } from '../../../content/fields/clock.ts';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { countLit } from '../burning.ts';
import type { Layout } from '../layout.ts';
import { round } from '../../kit/arithmetic.ts';
import type { FacadeRows } from '../rows.ts';
import type { FacadeView } from '../view.ts';
import { litText } from '../describe.ts';

/** The hour, large, in the sky, and how many windows are lit: beside it where the sky is low, under it where it is wide. */
export function caption(rows: FacadeRows, { at, hour }: FacadeView, layout: Layout): Mark[] {
  if (hour < 0.02) return [];
  const { line, pad, isWide, hourSize, roof, margin } = layout;
  const clock = clockText(at);
  const y = Math.round(isWide ? roof + hourSize * 0.7 : pad + hourSize * 0.8);
  const count = isWide
    ? { x: margin, y: round(y + hourSize * 0.3 + line) }
    : { x: round(margin + textWidth(clock, hourSize) + pad), y };
  return [
    mark.text('hour', 'facade-hour', clock, { x: margin, y, 'font-size': hourSize, ...faded(hour) }),
    mark.text('count', 'facade-count', litText(countLit(rows, at)), { ...count, ...faded(hour) }),
  ];
}
