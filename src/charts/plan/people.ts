import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';
import { metrePath } from './mark.ts';
import type { PlanRows } from './rows.ts';
import { presence } from '../kit/weights.ts';
import type { PlanView } from './view.ts';

/** The father on his back, seen from above, metres from the crown of his head: shoulders to where the duvet begins. */
const BODY =
  'M.26,-.07C.29,-.16 .33,-.25 .43,-.26C.52,-.27 .6,-.23 .68,-.22V.22C.6,.23 .52,.27 .43,.26C.33,.25 .29,.16 .26,.07z';
/** Each arm: shoulder, elbow, and the hand on the ear. */
const ARMS = 'M.43,-.22L.37,-.42Q.35,-.47 .31,-.43L.15,-.17M.43,.22L.37,.42Q.35,.47 .31,.43L.15,.17';
/** From the crown to the middle of the head, and the head's half width, metres. */
const HEAD = { along: 0.15, r: 0.135 };

const shifted = (d: string, layout: Layout, x: number, y: number) => {
  const metre = Math.round(layout.metre * 1000) / 1000;
  return { d, transform: `translate(${layout.x(x)} ${layout.y(y)})scale(${metre})` };
};

/** The father in bed with his hands on his ears; at the door, going out with the bag, and the outline where he lay. */
export function father(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const [x, y] = rows.pillow;
  const gone = presence(view, 'door');
  const there = (view.show.father ?? 0) * (1 - gone);
  const marks = (key: string, role: string, weight: number, arms: boolean): Mark[] =>
    weight < 0.02
      ? []
      : [
          {
            key: `${key}-body`,
            tag: 'path',
            className: role,
            attributes: { ...shifted(BODY, layout, x - HEAD.along, y), ...even, ...faded(weight) },
          },
          {
            key: `${key}-head`,
            tag: 'circle',
            className: role,
            attributes: {
              cx: layout.x(x),
              cy: layout.y(y),
              r: round(layout.metre * HEAD.r),
              ...faded(weight),
            },
          },
          ...(arms
            ? [
                {
                  key: `${key}-arms`,
                  tag: 'path' as const,
                  className: 'plan-arms',
                  attributes: { ...shifted(ARMS, layout, x - HEAD.along, y), ...faded(weight) },
                },
              ]
            : []),
        ];
  return [
    ...marks('gone', 'plan-gone', gone, false),
    ...marks('father', 'plan-father', there, true),
    ...(gone < 0.02
      ? []
      : rows.leaving.map(([role, d], part) => metrePath(`leaving-${part}`, role, d, layout, gone))),
  ];
}

const even = { 'vector-effect': 'non-scaling-stroke' };

/** Where the mother is, and which way she faces: metres, and a step of one metre. */
export function onHerWay(pacing: [number, number][], along: number) {
  const steps = pacing.length - 1;
  const index = Math.min(steps - 1, Math.floor(along * steps));
  const [[ax, ay], [bx, by]] = [pacing[index]!, pacing[index + 1]!];
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
  const [cotX, cotY] = rows.source;
  const { x, y, dx, dy } = onHerWay(rows.pacing, view.along);
  /** Metres ahead of her and to her left → pixels. */
  const at = (ahead: number, left: number) => [
    layout.x(x + dx * ahead + dy * left),
    layout.y(y + dy * ahead - dx * left),
  ];
  const circle = (key: string, role: string, [cx, cy]: number[], r: number, share: number): Mark[] =>
    share < 0.02
      ? []
      : [
          {
            key,
            tag: 'circle',
            className: role,
            attributes: { cx: cx!, cy: cy!, r: round(layout.metre * r), ...faded(share) },
          },
        ];
  const stroke = (key: string, role: string, points: number[][], wide: number, share: number): Mark[] =>
    share < 0.02
      ? []
      : [
          {
            key,
            tag: 'path',
            className: role,
            attributes: {
              d: `M${points.map((point) => point.join()).join('L')}`,
              'stroke-width': round(layout.metre * wide),
              ...faded(share),
            },
          },
        ];
  const held = weight * (1 - cries);
  const loop = `M${rows.pacing.map((point) => point.join()).join('L')}`;
  return [
    ...(path > 0.02 ? [metrePath('path', 'plan-path', loop, layout, path)] : []),
    ...circle('baby-cot', 'plan-baby', [layout.x(cotX), layout.y(cotY)], 0.085, cries),
    ...stroke('mother-shoulders', 'plan-body', [at(0, 0.16), at(0, -0.16)], 0.19, weight),
    ...stroke('baby-body', 'plan-bundle', [at(0.2, 0.12), at(0.2, -0.1)], 0.12, held),
    ...stroke(
      'mother-arms',
      'plan-body',
      [at(0.02, -0.22), at(0.16, -0.25), at(0.28, -0.12), at(0.28, 0.02)],
      0.07,
      held,
    ),
    ...stroke('mother-hand', 'plan-body', [at(0.02, 0.22), at(0.12, 0.26), at(0.24, 0.22)], 0.07, held),
    ...circle('baby', 'plan-baby', at(0.2, 0.12), 0.085, held),
    ...circle('mother', 'plan-mother', at(0, 0), 0.125, weight),
  ];
}
