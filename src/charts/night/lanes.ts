import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';
import { overlaps } from '../kit/placeLabels.ts';
import { CELLS, IN_ROW, passed, ROWS } from './cells.ts';
import { round } from '../kit/round.ts';
import type { Layout } from './frame.ts';
import { nameRoom } from './names.ts';
import { PEOPLE, statesOf, type State, type Who } from './states.ts';
import type { Night } from './rows.ts';
import type { NightView } from './view.ts';

type Shape = Pick<Mark, 'tag' | 'attributes'> & { drawn: 'fill' | 'stroke' };

const zigzag = (x: number, y: number, width: number, height: number) =>
  `M${x} ${round(y + height * 0.8)}` +
  `l${round(width / 4)} ${round(-height * 0.6)}l${round(width / 4)} ${round(height * 0.6)}`.repeat(2);

/** Each state has a shape of its own: full, half, a zigzag, hollow, a thread, and strokes that stand out of the lane. */
function shape(state: State, [x, y]: [number, number], reach: number, { cell, pitch }: Layout): Shape {
  const { width, height } = cell;
  const stroke = { 'stroke-width': round(Math.max(1.4, height * 0.09)) };
  const rect = (from: number, share: number): Shape => ({
    tag: 'rect',
    drawn: 'fill',
    attributes: { x, y: round(y + height * from), width, height: round(height * share) },
  });
  if (state === 'asleep') return rect(0, 1);
  if (state === 'feeding') return rect(0.5, 0.5);
  if (state === 'up') return rect(0.46, Math.max(0.1, 1.2 / height));
  if (state === 'pacing')
    return {
      tag: 'path',
      drawn: 'stroke',
      attributes: { d: zigzag(x, y, width, height), ...stroke },
    };
  if (state === 'crying') {
    const tall = [0.8, 1.2, 1, 0.65];
    const strokes = tall.map(
      (above, index) =>
        `M${round(x + (width * (index + 0.5)) / 4)} ${round(y + height + pitch * reach)}V${round(y - above * pitch)}`,
    );
    return {
      tag: 'path',
      drawn: 'stroke',
      attributes: { d: strokes.join(''), 'stroke-width': round(Math.max(1.6, height * 0.12)) },
    };
  }
  const half = stroke['stroke-width'] / 2;
  return {
    tag: 'rect',
    drawn: 'stroke',
    attributes: {
      x: round(x + half),
      y: round(y + half),
      width: round(width - 2 * half),
      height: round(height - 2 * half),
      ...stroke,
    },
  };
}

/** The cells of one lane that have not passed yet, as empty outlines, one path a row. */
function empty(who: Who, lane: number, until: number, layout: Layout): Mark[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: IN_ROW }, (_, index) => row * IN_ROW + index);
    const { width, height } = layout.cell;
    const places = cells.filter((cell) => !passed(cell, until)).map((cell) => layout.at(cell, lane));
    // Each begins where the one before it began, so that all rows read alike and are packed well.
    const d = places.map(([x, y], index) => {
      const before = places[index - 1];
      return `${before ? `m${round(x - before[0])} 0` : `M${x} ${y}`}h${width}v${height}h${-width}z`;
    });
    return {
      key: `${who}-row-${row}`,
      tag: 'path',
      className: 'night-empty',
      attributes: { d: d.join('') },
    } as const;
  }).filter(({ attributes }) => attributes.d);
}

/** How many of the lanes below the baby’s his crying reaches: those of the ones who are awake, down to a sleeper. */
function reaches(others: State[][], cell: number): number {
  const sleeper = others.findIndex((states) => states[cell] === 'asleep');
  return sleeper < 0 ? others.length : sleeper;
}

/** The three lanes: every cell that has passed in its state's shape, the rest empty. */
export function lanes(night: Night, { show, until }: NightView, named: Mark[], layout: Layout): Mark[] {
  const rooms = named.map((name) => nameRoom(name, layout));
  const others = (['mother', 'father'] as const).map((who) => statesOf(who, night));
  return PEOPLE.flatMap((who, lane) => {
    const weight = show[who] ?? 0;
    if (!weight) return [];
    const states = statesOf(who, night);
    const cells = Array.from({ length: CELLS }, (_, cell) => cell).filter((cell) => passed(cell, until));
    return [
      ...empty(who, lane, until, layout),
      ...cells.map((cell): Mark => {
        const state = states[cell]!;
        const [x, y] = layout.at(cell, lane);
        const box = { x, y, ...layout.cell };
        // A thread does not run through the name that stands in its place.
        const there = state === 'up' && rooms.some((room) => overlaps(room, box)) ? 0 : 1;
        const { drawn, tag, attributes } = shape(
          state,
          [x, y],
          state === 'crying' ? reaches(others, cell) : 0,
          layout,
        );
        return {
          // A cell that changes its shape is another mark: a path is never made of a rectangle.
          key: `${who}-${cell}-${state}`,
          tag,
          className: `night-${drawn} night-${who}${state === 'crying' ? ' night-crying' : ''}`,
          attributes: { ...attributes, ...faded(weight * passed(cell, until) * there) },
        };
      }),
    ];
  });
}
