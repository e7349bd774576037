import type { Mark } from '../../scene/scene.ts';
import { sourceSize } from '../sourceSize.ts';
import { wrapWords } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';
import { share } from './names.ts';
import type { ScaleRows } from './rows.ts';
import type { ScaleView } from './view.ts';

/** On what basis each thing stands, in one sentence a basis. */
export const sourceWords = (rows: ScaleRows, { nights }: ScaleView): string =>
  `Drawn to fit her words, not measured: ${nights > 0.5 ? 'Emily’s sleep and ' : ''}the hour of the visit. ` +
  `Told: half an hour. Worked out: ${share(rows)} of a day.`;

/** The sources as lines at the foot of the picture. */
export function sources(rows: ScaleRows, view: ScaleView, frame: Frame): Mark[] {
  const size = sourceSize(frame.text);
  return wrapWords(sourceWords(rows, view), size, frame.width - frame.pad * 2).map((words, index) => ({
    key: `source-${index}`,
    tag: 'text',
    role: 'source',
    attributes: { x: frame.pad, y: round(frame.foot + frame.line * index + size), 'font-size': round(size) },
    words,
  }));
}
