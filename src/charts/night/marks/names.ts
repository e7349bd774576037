import { range } from 'd3';
import type { Cast } from '../../../content/data/cast.ts';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { placeLabels, type Box } from '../../kit/placeLabels.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { IN_ROW, passed, ROWS } from '../cells.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import type { Night } from '../rows.ts';
import { PEOPLE, statesOf, type State, type Who } from '../states.ts';
import type { NightView } from '../view.ts';

/** What each state is called where it first occurs. What two of them do together is named once. */
const namesOf = ({ baby, mother, father }: Cast): [Who, State, string][] => [
  ['baby', 'crying', 'crying'],
  ['baby', 'feeding', 'feeding'],
  ['baby', 'asleep', `${baby.name} asleep`],
  ['mother', 'up', `${mother.name} up`],
  ['mother', 'pacing', 'pacing'],
  ['mother', 'awake', 'lying awake'],
  ['mother', 'asleep', `${mother.name} asleep`],
  ['father', 'awake', `${father.name} lying awake`],
  ['father', 'asleep', `${father.name} asleep`],
];

/** The first cell of each run of a state, and how many cells on end it lasts in its row. */
function runs(states: State[], state: State): [cell: number, length: number][] {
  return states.flatMap((one, cell): [number, number][] => {
    if (one !== state || (cell % IN_ROW && states[cell - 1] === state)) return [];
    let length = 1;
    while ((cell + length) % IN_ROW && states[cell + length] === state) length++;
    return [[cell, length]];
  });
}

/**
 * Boxes for a name beside one run of a state, best first: in the line above its row, the father's in the line below; up is only a thread,
 * and its name lies on it.
 */
function beside(
  who: Who,
  state: State,
  name: string,
  [cell, length]: [number, number],
  layout: Layout,
): (Box & { cell: number })[] {
  const { text, cell: size, gap, step, left, right, rowTop } = layout;
  const width = textWidth(name, text);
  const height = text * 0.98;
  const [x, y] = layout.at(cell, PEOPLE.indexOf(who));
  const row = Math.floor(cell / IN_ROW);
  const above = rowTop(row) + gap - height - Math.max(2, text * 0.22);
  const below = rowTop(row + 1) + Math.min(text * 0.12, gap * 0.1);
  const over = y + size.height / 2 - height / 2;
  const tops = state === 'up' ? [over] : who === 'father' && row < ROWS - 1 ? [below, above] : [above];
  const shifts = (signs: number[], most: number) =>
    range(1, most + 1).flatMap((quarter) => signs.map((sign) => x + (sign * quarter * step) / 4));
  const across =
    state === 'up'
      ? [x, ...shifts([1], 24)]
      : state === 'crying'
        ? [x - width - text * 0.5, x + step]
        : [x, ...shifts([1], length * 4 - 4), x + step * length - width, ...shifts([1, -1], 4)];
  return tops.flatMap((top) =>
    across.map((at) => ({
      cell,
      x: Math.max(left, Math.min(right - width, at)),
      y: top,
      width: width + text * 0.4,
      height,
    })),
  );
}

/** The crying stands out of its lane: no name may cover it. */
const cries = (states: State[], { at, step, pitch }: Layout): Box[] =>
  runs(states, 'crying').map(([cell]) => {
    const [x, y] = at(cell, 0);
    return { x, y: y - pitch * 1.2, width: step, height: pitch * 4 };
  });

/** The room that a name takes, as far as a thread must not run through its letters. */
export function nameRoom({ text: words, attributes: { x, y } }: Mark, { text }: Layout): Box {
  return {
    x: Number(x),
    y: Number(y) - text * 0.5,
    width: textWidth(words ?? '', text) * 0.94,
    height: text * 0.4,
  };
}

/** Every state by its name, on the picture, where the night first comes to it; where no room is there, the next time. */
export function names(night: Night, { show, until }: NightView, cast: Cast, layout: Layout): Mark[] {
  const states = {
    baby: statesOf('baby', night),
    mother: statesOf('mother', night),
    father: statesOf('father', night),
  };
  const wanted = namesOf(cast).map(([who, state, name]) => ({
    who,
    state,
    name,
    candidates: runs(states[who], state).flatMap((run) => beside(who, state, name, run, layout)),
  }));
  return placeLabels(wanted, cries(states.baby, layout)).flatMap(({ who, state, name, box }) => {
    // What stands back is named as clearly as what is lit: a faint name cannot be read.
    const weight = Math.min(1, (show[who] ?? 0) * 3) * passed(box.cell, until);
    if (weight < 0.02) return [];
    const place = { x: round(box.x), y: round(box.y + box.height * 0.8), ...faded(weight) };
    return [mark.text(`name-${who}-${state}`, `label night-${who}`, name, place)];
  });
}
