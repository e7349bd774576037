import type { Mark } from '../../scene/scene.ts';
import { round, type Frame } from './frame.ts';

/** The sources as lines at the foot of the picture. */
export const sources = ({ sourceLines, small, pad, foot, line }: Frame): Mark[] =>
  sourceLines.map((words, index) => ({
    key: `source-${index}`,
    tag: 'text',
    role: 'source',
    attributes: { x: pad, y: round(foot + line * index + small), 'font-size': round(small) },
    words,
  }));
