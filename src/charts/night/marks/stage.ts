import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { figure, type Pose } from '../../cast/figure.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { CELL, cellAt, middleOf, START } from '../cells.ts';
import { clockText } from '../../../content/fields/clock.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { Night, PoseName, Poses } from '../rows.ts';
import { stateAt, type State, type Who } from '../states.ts';
import type { NightView } from '../view.ts';

const MOTHER: Record<State, PoseName> = {
  asleep: 'motherAsleep',
  awake: 'motherAwake',
  feeding: 'motherFeeds',
  crying: 'motherUp',
  pacing: 'motherStep1',
  up: 'motherUp',
};

/** She walks from one cell to the next. */
const motherPose = (state: State, cell: number): PoseName =>
  state === 'pacing' && cell % 2 ? 'motherStep3' : MOTHER[state];

const FATHER: Partial<Record<State, PoseName>> = { asleep: 'fatherAsleep', awake: 'fatherAwake' };

/** Where the three are, as shares of the room's width. */
const PLACES = { mother: 0.19, cot: 0.5, father: 0.8 };

/** What the three do in the last cell that has passed, as figures, and what the clock says then. */
export function stage(night: Night, { show, until }: NightView, layout: Layout, poses: Poses): Mark[] {
  const { stage: room, left, right, top, text, line } = layout;
  const cell = cellAt(until);
  const clock = clockText(Math.min(until, START + (cell + 1) * CELL));
  const now = mark.text('now', 'label', clock, {
    x: round(right - textWidth(clock, text)),
    y: round(top - text * 0.45),
  });
  if (!room) return [now];
  const does = (who: Who) => stateAt(who, middleOf(cell), night);
  const [baby, mother, father] = [does('baby'), does('mother'), does('father')];
  const y = round(top + room - line * 0.1);
  const height = room - line * 0.35;
  const at = (place: keyof typeof PLACES) => round(left + (right - left) * PLACES[place]);
  const stand = (place: keyof typeof PLACES, key: string, pose: Pose, weight = 0) =>
    weight ? figure(key, pose, { x: at(place), y, height, weight }) : [];
  const inCot = baby === 'asleep' || baby === 'crying';
  const cries = [0.1, 0.16, 0.13, 0.08].map((high, index) => {
    const x = round(at('cot') + height * (-0.14 + 0.035 * index));
    return `M${x} ${round(y - height * 0.31)}V${round(y - height * (0.31 + high))}`;
  });
  return [
    now,
    mark.line('floor', 'night-floor', { x1: left, x2: round(right), y1: y, y2: y }),
    ...stand('mother', `mother-${mother}`, poses[motherPose(mother, cell)], show.mother),
    ...stand('cot', 'cot', inCot ? [...poses.baby, ...poses.cot] : poses.cot, show.baby),
    ...(show.baby && baby === 'crying'
      ? [
          mark.path('cot-crying', 'night-stroke night-baby', cries.join(''), {
            'stroke-width': round(Math.max(1.4, height * 0.012)),
            ...faded(show.baby),
          }),
        ]
      : []),
    ...stand('father', `father-${father}`, poses[FATHER[father] ?? 'fatherUp'], show.father),
  ];
}
