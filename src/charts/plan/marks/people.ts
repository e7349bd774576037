import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { need } from '../../kit/need.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Point } from '../geometry.ts';
import type { Layout } from '../layout.ts';
import { metrePath } from './metrePath.ts';
import type { PlanRows } from '../rows.ts';
import { presence } from '../../kit/weights.ts';
import type { PlanView } from '../view.ts';

type Pixels = readonly [x: number, y: number];

/** The father on his back, seen from above, metres from the crown of his head: shoulders to where the duvet begins. */
const BODY =
  'M.26,-.07C.29,-.16 .33,-.25 .43,-.26C.52,-.27 .6,-.23 .68,-.22V.22C.6,.23 .52,.27 .43,.26C.33,.25 .29,.16 .26,.07z';
/** Each arm: shoulder, elbow, and the hand on the ear. */
const ARMS = 'M.43,-.22L.37,-.42Q.35,-.47 .31,-.43L.15,-.17M.43,.22L.37,.42Q.35,.47 .31,.43L.15,.17';
/** From the crown to the middle of the head, and the head's half width, metres. */
const HEAD = { along: 0.15, r: 0.135 };

/** A circle as wide as it is in the flat, `r` in metres; nothing where it is not there. */
const circle = (
  key: string,
  className: string,
  [cx, cy]: Pixels,
  r: number,
  layout: Layout,
  weight: number,
) =>
  weight < 0.02
    ? []
    : [mark.circle(key, className, { cx, cy, r: round(layout.metre * r), ...faded(weight) })];

/** The father in bed with his hands on his ears; at the door, going out with the bag, and the outline where he lay. */
export function father(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const [x, y] = rows.pillow;
  const gone = presence(view, 'door');
  const there = (view.show.father ?? 0) * (1 - gone);
  const metre = Math.round(layout.metre * 1000) / 1000;
  const transform = `translate(${layout.x(x - HEAD.along)} ${layout.y(y)})scale(${metre})`;
  const lying = (key: string, className: string, weight: number) =>
    weight < 0.02
      ? []
      : [
          mark.path(`${key}-body`, className, BODY, {
            transform,
            'vector-effect': 'non-scaling-stroke',
            ...faded(weight),
          }),
          ...circle(`${key}-head`, className, [layout.x(x), layout.y(y)], HEAD.r, layout, weight),
        ];
  return [
    ...lying('gone', 'plan-gone', gone),
    ...lying('father', 'plan-father', there),
    ...(there < 0.02 ? [] : [mark.path('father-arms', 'plan-arms', ARMS, { transform, ...faded(there) })]),
    ...(gone < 0.02
      ? []
      : rows.leaving.map(([className, d], part) => metrePath(`leaving-${part}`, className, d, layout, gone))),
  ];
}

/** Where the mother is, and which way she faces: metres, and a step of one metre. */
export function onHerWay(pacing: readonly Point[], along: number) {
  const steps = pacing.length - 1;
  const index = Math.min(steps - 1, Math.floor(along * steps));
  const [[ax, ay], [bx, by]] = [need(pacing, index), need(pacing, index + 1)];
  const share = along * steps - index;
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return {
    x: ax + (bx - ax) * share,
    y: ay + (by - ay) * share,
    dx: (bx - ax) / length,
    dy: (by - ay) / length,
  };
}

/** Her way as a dotted line, and she on it with the child on her shoulder, or alone on her way to him while he cries. */
export function mother(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const path = view.show.path ?? 0;
  const weight = Math.max(presence(view, 'path'), presence(view, 'door'));
  const cries = presence(view, 'sound');
  const held = weight * (1 - cries);
  const [cotX, cotY] = rows.source;
  const { x, y, dx, dy } = onHerWay(rows.pacing, view.along);
  /** Metres ahead of her and to her left → pixels. */
  const at = (ahead: number, left: number): Pixels => [
    layout.x(x + dx * ahead + dy * left),
    layout.y(y + dy * ahead - dx * left),
  ];
  const limb = (key: string, className: string, wide: number, share: number, ...points: Pixels[]) =>
    share < 0.02
      ? []
      : [
          mark.path(key, className, `M${points.join('L')}`, {
            'stroke-width': round(layout.metre * wide),
            ...faded(share),
          }),
        ];
  const arms = [at(0.02, -0.22), at(0.16, -0.25), at(0.28, -0.12), at(0.28, 0.02)];
  const hand = [at(0.02, 0.22), at(0.12, 0.26), at(0.24, 0.22)];
  return [
    ...(path > 0.02 ? [metrePath('path', 'plan-path', `M${rows.pacing.join('L')}`, layout, path)] : []),
    ...circle('baby-cot', 'plan-baby', [layout.x(cotX), layout.y(cotY)], 0.085, layout, cries),
    ...limb('mother-shoulders', 'plan-body', 0.19, weight, at(0, 0.16), at(0, -0.16)),
    ...limb('baby-body', 'plan-bundle', 0.12, held, at(0.2, 0.12), at(0.2, -0.1)),
    ...limb('mother-arms', 'plan-body', 0.07, held, ...arms),
    ...limb('mother-hand', 'plan-body', 0.07, held, ...hand),
    ...circle('baby', 'plan-baby', at(0.2, 0.12), 0.085, layout, held),
    ...circle('mother', 'plan-mother', at(0, 0), 0.125, layout, weight),
  ];
}
