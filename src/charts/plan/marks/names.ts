import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { overlaps, placeLabels, type Box } from '../../kit/placeLabels.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { round } from '../../kit/arithmetic.ts';
import { around, type Name, levels } from './levels.ts';
import type { Layout } from '../layout.ts';
import { onHerWay } from './people.ts';
import type { PlanRows } from '../rows.ts';
import { isLit, DIM } from '../../kit/weights.ts';
import type { PlanView } from '../view.ts';

/** Room names are set wide; see plan.css. */
const SPACED = 1.32;

/** The names of the rooms, of the two people, and of the lines of sound. */
export function names(rows: PlanRows, view: PlanView, layout: Layout): Mark[] {
  const lit = Math.max(view.show.plan ?? 0, DIM);
  const room = (id: string, words: string, x: number, y: number): Name => ({
    key: `room-${id}`,
    className: id === 'kitchen' && isLit(view, 'light') ? 'plan-room plan-warm' : 'plan-room',
    text: words,
    weight: Math.max(0.85, lit),
    at: [0, 0.9, -0.9].flatMap((aside) => [0, -0.2, 0.2].map((down) => [x + aside, y + down] as const)),
    spaced: true,
  });
  const wanted = [
    ...people(rows, view),
    ...rows.rooms.map(([id, words, x, y]) => room(id, words, x, y)),
    ...levels(rows, view, layout),
  ].filter(({ weight }) => weight > 0.05);

  const { x, y, metre, line, text, small, pad, width, floor } = layout;
  const [left, right] = [Math.max(pad, x(0) + 3), Math.min(width - pad, x(7.2) - 3)];
  const seen = ([atX, atY]: readonly [number, number]) =>
    x(atX) > pad && x(atX) < width - pad && y(atY) > line / 2 && y(atY) < Math.min(floor, y(6.9)) - line / 2;
  const labels = wanted.map(({ at, spaced, ...name }) => {
    const size = spaced ? small : text;
    const room = textWidth(name.text, size) * (spaced ? SPACED : 1);
    const candidates = at.filter(seen).map(([atX, atY]): Box => ({
      x: Math.max(left, Math.min(right - room, x(atX) - room / 2)),
      y: y(atY) - line / 2,
      width: room,
      height: line,
    }));
    return { ...name, size, candidates };
  });
  const { x: motherX, y: motherY } = onHerWay(rows.pacing, view.along);
  const figures = [
    ...(view.show.path || view.show.door ? [[motherX, motherY, 0.3] as const] : []),
    ...(view.show.father || view.show.door ? [[rows.pillow[0] + 0.2, rows.pillow[1], 0.42] as const] : []),
    ...(view.show.sound ? [[...rows.source, 0.15] as const] : []),
  ].map(([atX, atY, r]): Box => ({
    x: x(atX - r),
    y: y(atY - r),
    width: 2 * r * metre,
    height: 2 * r * metre,
  }));
  return placeLabels(labels, figures).flatMap(
    ({ key, className, text, weight, size, spare, box }, index, all) => {
      const others = [...figures, ...all.slice(0, index).map((placed) => placed.box)];
      if (spare && others.some((other) => overlaps(box, other))) return [];
      return [
        mark.text(key, className, text, {
          x: round(box.x + box.width / 2),
          y: round(box.y + line / 2 + size * 0.34),
          'font-size': round(size),
          'text-anchor': 'middle',
          ...faded(weight),
        }),
      ];
    },
  );
}

function people(rows: PlanRows, view: PlanView): Name[] {
  const { father = 0, door = 0, path = 0 } = view.show;
  const { x, y } = onHerWay(rows.pacing, view.along);
  const leaves = isLit(view, 'door');
  return [
    {
      key: 'name-father',
      className: 'label father',
      text: rows.cast.father.name,
      weight: leaves ? door : isLit(view, 'father') ? father : 0,
      at: leaves
        ? around(rows.posts[0], [1.05, 0.17], [1.05, 0.75])
        : around(rows.pillow, [1.15, 0.02], [1.2, 0.3]),
    },
    {
      key: 'name-mother',
      className: 'label mother',
      text: rows.cast.mother.name,
      weight: isLit(view, 'path') ? path : 0,
      at: around([x, y], [0, 0.5], [0, -0.5], [-0.8, 0], [0.8, 0]),
    },
  ];
}
