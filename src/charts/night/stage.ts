import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { figure } from '../cast/figure.ts';
import { textWidth } from '../kit/textWidth.ts';
import { CELL, cellAt, START } from './cells.ts';
import { clockTime } from './clockTime.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';
import type { Night, PoseName, Poses } from './rows.ts';
import { statesOf, type State } from './states.ts';
import type { NightView } from './view.ts';

const STEPS = ['motherStep1', 'motherStep3'] as const;
const MOTHER: Partial<Record<State, PoseName>> = {
  asleep: 'motherAsleep',
  awake: 'motherAwake',
  feeding: 'motherFeeds',
  up: 'motherUp',
};
const FATHER: Partial<Record<State, PoseName>> = { asleep: 'fatherAsleep', awake: 'fatherAwake' };

/** Where the three are, as shares of the room's width. */
const PLACES = { mother: 0.19, cot: 0.5, father: 0.8 };

/** What the three do in the last cell that has passed, as figures, and what the clock says then. */
export function stage(night: Night, { show, until }: NightView, layout: Layout, poses: Poses): Mark[] {
  const { stage: room, left, right, top, text, line } = layout;
  const cell = cellAt(until);
  const words = clockTime(Math.min(until, START + (cell + 1) * CELL));
  const now: Mark = {
    key: 'now',
    tag: 'text',
    className: 'label',
    attributes: { x: round(right - textWidth(words, text)), y: round(top - text * 0.45) },
    text: words,
  };
  if (!room) return [now];
  const [his, hers, father] = (['baby', 'mother', 'father'] as const).map(
    (who) => statesOf(who, night)[cell]!,
  ) as [State, State, State];
  const y = round(top + room - line * 0.1);
  const height = room - line * 0.35;
  const at = (place: keyof typeof PLACES) => round(left + (right - left) * PLACES[place]);
  const inCot = his === 'asleep' || his === 'crying';
  const place = (where: keyof typeof PLACES, weight: number) => ({ x: at(where), y, height, weight });
  const marks: Mark[] = [
    now,
    {
      key: 'floor',
      tag: 'line',
      className: 'night-floor',
      attributes: { x1: left, x2: round(right), y1: y, y2: y },
    },
  ];
  if (show.mother)
    marks.push(
      ...figure(
        `mother-${hers}`,
        poses[hers === 'pacing' ? STEPS[cell % STEPS.length]! : (MOTHER[hers] ?? 'motherUp')],
        place('mother', show.mother),
      ),
    );
  if (show.baby) {
    marks.push(...figure('cot', inCot ? [...poses.baby, ...poses.cot] : poses.cot, place('cot', show.baby)));
    if (his === 'crying') {
      const tall = [0.1, 0.16, 0.13, 0.08];
      const d = tall.map((high, index) => {
        const x = round(at('cot') + height * (-0.14 + 0.035 * index));
        return `M${x} ${round(y - height * 0.31)}V${round(y - height * (0.31 + high))}`;
      });
      marks.push({
        key: 'cot-crying',
        tag: 'path',
        className: 'night-stroke night-baby',
        attributes: {
          d: d.join(''),
          'stroke-width': round(Math.max(1.4, height * 0.012)),
          ...faded(show.baby),
        },
      });
    }
  }
  if (show.father)
    marks.push(
      ...figure(`father-${father}`, poses[FATHER[father] ?? 'fatherUp'], place('father', show.father)),
    );
  return marks;
}
