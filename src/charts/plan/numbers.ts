import { pairs, polygonArea, sum } from 'd3';
import { capital, possessive, subject } from '../../content/data/cast.ts';
import { filled, type NumberRow, type NumberTable } from '../kit/numberTable.ts';
import { stands } from './marks/crying.ts';
import { INSIDE, ROOM_IDS, ROOMS } from './flat.ts';
import { distance, pair } from './geometry.ts';
import type { PlanRows } from './rows.ts';
import { CRYING, DOOR, DOUBLING, WALL, LIMIT } from './assumptions.ts';
import { presence } from '../kit/weights.ts';
import type { Part, PlanView } from './view.ts';

/** The marks that draw the flat itself, and those of the mother and the child. */
const FLAT = ['furniture', 'walls', 'windows', 'wall-ground', 'scale'];
const MOTHER = ['mother', 'mother-shoulders', 'mother-arms', 'mother-hand', 'name-mother'];
const BABY = ['baby', 'baby-body', 'baby-cot'];

function flat(rows: PlanRows): NumberTable {
  const source = `The plan, drawn by us to fit what ${rows.cast.mother.name} tells`;
  const { width, height } = INSIDE;
  const row = (cells: [string, number], marks: string[]): NumberRow => ({
    cells: [cells[0], cells[1].toFixed(1)],
    basis: 'reconstructed',
    source,
    marks,
  });
  const doors = rows.doors.flatMap(([id]) => [`swing-${id}`, `leaf-${id}`]);
  return {
    caption: 'The flat',
    columns: ['Room', 'Floor, square metres'],
    files: [],
    rows: [
      ...ROOM_IDS.map((id) => {
        const { name, corners } = ROOMS[id];
        return row([name, Math.abs(polygonArea(corners.map(pair)))], [`room-${id}`]);
      }),
      row([`all of it, ${width} by ${height} metres inside`, width * height], [...FLAT, ...doors]),
    ],
  };
}

function people(rows: PlanRows, view: PlanView): NumberTable {
  const { mother, father, baby } = rows.cast;
  const there = (part: Part) => presence(view, part) > 0;
  const round = sum(pairs(rows.pacing, distance));
  const lamp = (['open', 'shut'] as const).flatMap((are) =>
    rows.light[are].map((_, ring) => `light-${are}-${ring}`),
  );
  const told = (is: boolean, cells: string[], words: string, marks: string[]): NumberRow[] =>
    is ? [{ cells, basis: 'told', source: `${mother.name}: ${words}`, marks }] : [];
  const drawn = (is: boolean, cells: string[], source: string, marks: string[]): NumberRow[] =>
    is ? [{ cells, basis: 'reconstructed', source, marks }] : [];
  const stands = there('door');
  return {
    caption: 'Who and what is in it',
    columns: ['What', 'Where, or how far'],
    files: [],
    rows: [
      ...drawn(
        there('path'),
        [`${capital(mother.their)} way`, `${round.toFixed(0)} metres a round`],
        `That ${subject(mother, 'walks', 'walk')} is told; the way is drawn by us`,
        ['path'],
      ),
      ...told(
        there('path') || stands,
        [`${mother.name}, with ${baby.name}`, stands ? 'in the hallway' : 'up and down the flat'],
        stands
          ? `${subject(mother, 'was', 'were')} left standing in the hallway`
          : `${mother.they} walked up and down`,
        [...MOTHER, ...BABY],
      ),
      ...drawn(
        there('sound') && !there('path') && !stands,
        [capital(baby.name), `in ${baby.their} cot, crying`],
        `That ${subject(baby, 'cries', 'cry')} is told; where the cot stands is drawn by us`,
        ['baby-cot'],
      ),
      ...told(
        there('light'),
        ['The kitchen light', 'on until morning'],
        'it was never switched off until morning',
        ['light-room', 'lamp', 'light-out', ...lamp],
      ),
      ...told(
        there('father') && !stands,
        [father.name, `in bed, ${father.their} hands on ${father.their} ears`],
        `${mother.they} could see ${father.them}, turning over and over`,
        ['father-body', 'father-head', 'father-arms', 'name-father'],
      ),
      ...told(
        stands,
        [father.name, 'gone through the front door'],
        `${father.they} simply went through the door`,
        ['gone-body', 'gone-head', 'name-father', ...rows.leaving.map((_, part) => `leaving-${part}`)],
      ),
    ],
  };
}

function sound(rows: PlanRows, view: PlanView): NumberTable[] {
  if (!presence(view, 'sound')) return [];
  const are = stands(view, 'open') > 0.5 ? 'open' : 'shut';
  const spread = rows.sound[are];
  if (!spread) return [];
  const [least, , , room] = spread.quietest;
  const worked = (where: string, decibels: number, marks: string[]): NumberRow => ({
    cells: [where, String(decibels)],
    basis: 'derived',
    source: 'Worked out from the assumptions',
    marks,
  });
  return [
    {
      caption: `The crying in the flat, its inner doors ${are}: an illustration, from assumptions`,
      columns: ['Where', 'dB(A)'],
      files: [],
      rows: [
        worked(`At ${possessive(rows.cast.father)} pillow`, spread.pillow, [`level-${are}-pillow`]),
        worked(`At its least, in: ${ROOMS[room].name}`, least, [`level-${are}-least`]),
        ...spread.contours.map(([decibels]) =>
          worked('Inside this line, at least', decibels, [
            `sound-${are}-${decibels}`,
            `level-${are}-${decibels}`,
            ...(decibels === LIMIT ? [`level-${are}-limit`] : []),
          ]),
        ),
      ],
    },
    { caption: 'What is assumed', columns: ['What', 'How much'], files: [], rows: ASSUMED },
  ];
}

const ASSUMED: NumberRow[] = [
  {
    cells: ['The crying, one metre from the cot', `${CRYING} dB(A)`],
    basis: 'published',
    source: 'The modest end of what was measured close to crying children; they were older',
    study: 'calderon2015',
    marks: [],
  },
  {
    cells: ['Less for each doubling of the distance', `${DOUBLING} dB`],
    basis: 'derived',
    source: 'Physics; it holds only in the open, and rooms echo',
    marks: [],
  },
  {
    cells: ['Less behind a wall', `${WALL} dB`],
    basis: 'derived',
    source: 'Assumed by us: a good wall, plastered on both sides',
    marks: [],
  },
  {
    cells: ['Less behind a shut, hollow door', `${DOOR} dB`],
    basis: 'derived',
    source: 'Assumed by us: such doors reach 20 to 25',
    marks: [],
  },
  {
    cells: ['The most for a single sound in a bedroom at night', `${LIMIT} dB(A)`],
    basis: 'published',
    source: 'World Health Organization',
    study: 'who1999',
    marks: [],
  },
];

/** The flat, who is in it, and how loud it is. */
export const numbers = (rows: PlanRows, view: PlanView): NumberTable[] =>
  filled([...sound(rows, view), people(rows, view), flat(rows)]);
