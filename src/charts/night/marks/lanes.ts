import { range } from 'd3';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { overlaps } from '../../kit/placeLabels.ts';
import { IN_ROW, passed, ROWS } from '../cells.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import { nameRoom } from './names.ts';
import { PEOPLE, statesOf, type State, type Who } from '../states.ts';
import type { Night } from '../rows.ts';
import type { NightView } from '../view.ts';

type Attributes = Mark['attributes'];

const zigzag = (x: number, y: number, width: number, height: number) =>
  `M${x} ${round(y + height * 0.8)}` +
  `l${round(width / 4)} ${round(-height * 0.6)}l${round(width / 4)} ${round(height * 0.6)}`.repeat(2);

/**
 * Each state has a shape of its own: full, half, a zigzag, hollow, a thread, and strokes that stand out of the lane by
 * `reach` lanes.
 */
function shape(state: State, [x, y]: [number, number], reach: number, { cell, pitch }: Layout) {
  const { width, height } = cell;
  const stroke = round(Math.max(1.4, height * 0.09));
  const fill = (from: number, share: number) => (key: string, of: string, weight: Attributes) =>
    mark.rect(key, `night-fill ${of}`, {
      x,
      y: round(y + height * from),
      width,
      height: round(height * share),
      ...weight,
    });
  const lines = (d: string, wide: number) => (key: string, of: string, weight: Attributes) =>
    mark.path(key, `night-stroke ${of}`, d, { 'stroke-width': wide, ...weight });
  switch (state) {
    case 'asleep':
      return fill(0, 1);
    case 'feeding':
      return fill(0.5, 0.5);
    case 'up':
      return fill(0.46, Math.max(0.1, 1.2 / height));
    case 'pacing':
      return lines(zigzag(x, y, width, height), stroke);
    case 'crying': {
      const strokes = [0.8, 1.2, 1, 0.65].map((above, index) => {
        const foot = round(y + height + pitch * reach);
        return `M${round(x + (width * (index + 0.5)) / 4)} ${foot}V${round(y - above * pitch)}`;
      });
      return lines(strokes.join(''), round(Math.max(1.6, height * 0.12)));
    }
    case 'awake':
      return (key: string, of: string, weight: Attributes) =>
        mark.rect(key, `night-stroke ${of}`, {
          x: round(x + stroke / 2),
          y: round(y + stroke / 2),
          width: round(width - stroke),
          height: round(height - stroke),
          'stroke-width': stroke,
          ...weight,
        });
  }
}

/** The cells of one lane that have not passed yet, as empty outlines, one path a row. */
function empty(who: Who, lane: number, until: number, layout: Layout): Mark[] {
  const { width, height } = layout.cell;
  return range(ROWS).flatMap((row) => {
    const places = range(row * IN_ROW, (row + 1) * IN_ROW)
      .filter((cell) => !passed(cell, until))
      .map((cell) => layout.at(cell, lane));
    // Each begins where the one before it began, so that all rows read alike and are packed well.
    const d = places.map(([x, y], index) => {
      const before = places[index - 1];
      return `${before ? `m${round(x - before[0])} 0` : `M${x} ${y}`}h${width}v${height}h${-width}z`;
    });
    return d.length ? [mark.path(`${who}-row-${row}`, 'night-empty', d.join(''))] : [];
  });
}

/** How many of the lanes below the baby’s his crying reaches: those of the ones who are awake, down to a sleeper. */
function reaches(others: State[][], cell: number): number {
  const sleeper = others.findIndex((states) => states[cell] === 'asleep');
  return sleeper < 0 ? others.length : sleeper;
}

/** The three lanes: every cell that has passed in its state's shape, the rest empty. */
export function lanes(night: Night, { show, until }: NightView, named: Mark[], layout: Layout): Mark[] {
  const rooms = named.map((name) => nameRoom(name, layout));
  const others = [statesOf('mother', night), statesOf('father', night)];
  return PEOPLE.flatMap((who, lane) => {
    const weight = show[who] ?? 0;
    if (!weight) return [];
    const cells = [...statesOf(who, night).entries()].filter(([cell]) => passed(cell, until));
    return [
      ...empty(who, lane, until, layout),
      ...cells.map(([cell, state]) => {
        const [x, y] = layout.at(cell, lane);
        const cries = state === 'crying';
        // A thread does not run through the name that stands in its place.
        const box = { x, y, ...layout.cell };
        const there = state === 'up' && rooms.some((room) => overlaps(room, box)) ? 0 : 1;
        // A cell that changes its shape is another mark: a path is never made of a rectangle.
        const make = shape(state, [x, y], cries ? reaches(others, cell) : 0, layout);
        return make(
          `${who}-${cell}-${state}`,
          `night-${who}${cries ? ' night-crying' : ''}`,
          faded(weight * passed(cell, until) * there),
        );
      }),
    ];
  });
}
