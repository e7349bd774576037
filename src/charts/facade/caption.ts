import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { textWidth } from '../kit/textWidth.ts';
import { countLit } from './burning.ts';
import type { Layout } from './frame.ts';
import { round } from '../kit/round.ts';
import type { FacadeRows } from './rows.ts';
import type { FacadeView } from './view.ts';
import { clockWords, litText } from './words.ts';

/** The hour, large, in the sky, and how many windows are lit: beside it where the sky is low, under it where it is wide. */
export function caption(rows: FacadeRows, { at, hour }: FacadeView, layout: Layout): Mark[] {
  if (hour < 0.02) return [];
  const { line, pad, isWide, hourSize, roof, margin } = layout;
  const words = clockWords(at);
  const y = Math.round(isWide ? roof + hourSize * 0.7 : pad + hourSize * 0.8);
  const beside = margin + textWidth(words, hourSize) + pad;
  return [
    {
      key: 'hour',
      tag: 'text',
      className: 'facade-hour',
      attributes: { x: margin, y, 'font-size': hourSize, ...faded(hour) },
      text: words,
    },
    {
      key: 'count',
      tag: 'text',
      className: 'facade-count',
      attributes: {
        x: isWide ? margin : round(beside),
        y: isWide ? round(y + hourSize * 0.3 + line) : y,
        ...faded(hour),
      },
      text: litText(countLit(rows, at)),
    },
  ];
}
