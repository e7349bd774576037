import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { arcPath, at } from './arcPath.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import { MOTHERS, type RingView } from '../view.ts';

/** A promise begins with the morning; its night is from six to six. */
export const MORNING = 6;
const EVENING = 18;

/** How thick a line of the night is, in pixels. */
const HAIR = 0.8;

/** Each mother's hours as a wash of ink, the night hatched over it. */
export function bands(view: RingView, layout: Layout): Mark[] {
  const { breadth, middle } = layout;
  return MOTHERS.flatMap((whose): Mark[] => {
    const [radius, hours] = [middle[whose], view[whose]];
    const end = MORNING + hours;
    const arc = (
      name: string,
      className: string,
      from: number,
      at: number,
      attributes: Mark['attributes'],
    ) =>
      end - from > 0.02
        ? [
            mark.path(
              `${name}-${whose}`,
              `ring-${className} ring-${whose}`,
              arcPath(from, end, at, layout),
              attributes,
            ),
          ]
        : [];
    const [inner, outer] = [radius - breadth / 2, radius + breadth / 2];
    // Ink gathers along the edges of a wash.
    const pool = round(Math.max(1.5, breadth * 0.07));
    // The night's lines are the dashes of an arc as broad as the band, a line every five minutes where there is room.
    const every = (2 * Math.PI * radius) / (radius > 170 ? 288 : 144);
    return [
      ...arc('wash', 'wash', MORNING, radius, { 'stroke-width': breadth }),
      ...arc('pool-in', 'pool', MORNING, round(inner + pool / 2), { 'stroke-width': pool }),
      ...arc('pool-out', 'pool', MORNING, round(outer - pool / 2), { 'stroke-width': pool }),
      ...arc('night', 'night', EVENING, radius, {
        'stroke-width': breadth,
        'stroke-dasharray': `${HAIR} ${round(every - HAIR, 1000)}`,
      }),
      ...(hours > 0.02 && hours < 23.98
        ? [
            mark.path(
              `front-${whose}`,
              `ring-front ring-${whose}`,
              `M${at(end, inner, layout)}L${at(end, outer, layout)}`,
            ),
          ]
        : []),
    ];
  });
}
