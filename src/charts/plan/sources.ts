import type { Mark } from '../../scene/scene.ts';
import { wrapWords } from '../textWidth.ts';
import { round, type Frame } from './frame.ts';
import { sourceWords } from './sourceWords.ts';
import type { PlanView } from './view.ts';

/** The sources as lines at the foot of the picture. */
export const sources = (view: PlanView, { width, pad, foot, line, small }: Frame): Mark[] =>
  wrapWords(sourceWords(view), small, width - pad * 2).map((words, index) => ({
    key: `source-${index}`,
    tag: 'text',
    role: 'source',
    attributes: { x: pad, y: round(foot + line * index + small), 'font-size': round(small) },
    words,
  }));
