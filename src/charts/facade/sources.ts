import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { sourceSize } from '../sourceSize.ts';
import { wrapWords } from '../textWidth.ts';
import { round } from './round.ts';
import type { FacadeRows } from './rows.ts';
import type { Frame } from './frame.ts';
import type { FacadeView } from './view.ts';

/** On what basis each thing in the picture stands, in one sentence a basis. */
export const sourceWords = ({ basis }: FacadeRows): string =>
  `${basis === 'reconstructed' ? 'Drawn to fit her words, not measured' : 'Told'}: the windows and their hours. Told: the kitchen light.`;

/** The sources as lines at the foot of the picture; behind a title the foot is its own. */
export function sources(rows: FacadeRows, { title }: FacadeView, frame: Frame): Mark[] {
  const weight = Math.max(0, 1 - title * 3);
  if (!weight) return [];
  const { text, pad, line, width, foot } = frame;
  const size = sourceSize(text);
  return wrapWords(sourceWords(rows), size, width - pad * 2).map((words, index) => ({
    key: `source-${index}`,
    tag: 'text',
    role: 'source',
    attributes: {
      x: pad,
      y: round(foot + line * index + size),
      'font-size': round(size),
      ...faded(weight),
    },
    words,
  }));
}
