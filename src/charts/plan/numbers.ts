import { polygonArea, sum } from 'd3';
import { capital, possessive, subject } from '../../content/data/cast.ts';
import { filled, type NumberRow, type NumberTable } from '../kit/numberTable.ts';
import { stands } from './crying.ts';
import { INSIDE, ROOMS } from './flat.ts';
import { distance, pair, type Point } from './geometry.ts';
import type { PlanRows } from './rows.ts';
import { CRYING, DOOR, DOUBLING, WALL } from './sound.ts';
import { LIMIT } from './limit.ts';
import { presence } from '../kit/weights.ts';
import type { Part, PlanView } from './view.ts';

const FLAT = ['furniture', 'walls', 'windows', 'wall-ground', 'scale'];

function flat(rows: PlanRows): NumberTable {
  const drawn = {
    basis: 'reconstructed',
    source: `The plan, drawn by us to fit what ${rows.cast.mother.name} tells`,
  } as const;
  const area = (corners: readonly Point[]) => Math.abs(polygonArea(corners.map(pair))).toFixed(1);
  return {
    caption: 'The flat',
    columns: ['Room', 'Floor, square metres'],
    files: [],
    rows: [
      ...ROOMS.map(({ id, name, corners }): NumberRow => ({
        cells: [name, area(corners)],
        ...drawn,
        marks: [`room-${id}`],
      })),
      {
        cells: [
          `all of it, ${INSIDE.width} by ${INSIDE.height} metres inside`,
          (INSIDE.width * INSIDE.height).toFixed(1),
        ],
        ...drawn,
        marks: [...FLAT, ...rows.doors.flatMap(([id]) => [`swing-${id}`, `leaf-${id}`])],
      },
    ],
  };
}

/** The marks that draw the mother and the child. */
const HERS = [
  'mother',
  'mother-shoulders',
  'mother-arms',
  'mother-hand',
  'name-mother',
  'baby',
  'baby-body',
  'baby-cot',
];

function people(rows: PlanRows, view: PlanView): NumberTable {
  const { mother, father, baby } = rows.cast;
  const there = (part: Part) => presence(view, part) > 0;
  const round = sum(rows.pacing.slice(1), (point, index) => distance(rows.pacing[index]!, point));
  const lamp = (['open', 'shut'] as const).flatMap((are) =>
    rows.light[are].map((_, ring) => `light-${are}-${ring}`),
  );
  const told = (words: string) => ({ basis: 'told' as const, source: `${mother.name}: ${words}` });
  const found: [boolean, NumberRow][] = [
    [
      there('path'),
      {
        cells: [`${capital(mother.their)} way`, `${round.toFixed(0)} metres a round`],
        basis: 'reconstructed',
        source: `That ${subject(mother, 'walks', 'walk')} is told; the way is drawn by us`,
        marks: ['path'],
      },
    ],
    [
      there('path') || there('door'),
      {
        cells: [
          `${mother.name}, with ${baby.name}`,
          there('door') ? 'in the hallway' : 'up and down the flat',
        ],
        ...told(
          there('door')
            ? `${subject(mother, 'was', 'were')} left standing in the hallway`
            : `${mother.they} walked up and down`,
        ),
        marks: HERS,
      },
    ],
    [
      there('sound') && !there('path') && !there('door'),
      {
        cells: [capital(baby.name), `in ${baby.their} cot, crying`],
        basis: 'reconstructed',
        source: `That ${subject(baby, 'cries', 'cry')} is told; where the cot stands is drawn by us`,
        marks: ['baby-cot'],
      },
    ],
    [
      there('light'),
      {
        cells: ['The kitchen light', 'on until morning'],
        ...told('it was never switched off until morning'),
        marks: ['light-room', 'lamp', 'light-out', ...lamp],
      },
    ],
    [
      there('father') && !there('door'),
      {
        cells: [father.name, `in bed, ${father.their} hands on ${father.their} ears`],
        ...told(`${mother.they} could see ${father.them}, turning over and over`),
        marks: ['father-body', 'father-head', 'father-arms', 'name-father'],
      },
    ],
    [
      there('door'),
      {
        cells: [father.name, 'gone through the front door'],
        ...told(`${father.they} simply went through the door`),
        marks: ['gone-body', 'gone-head', 'name-father', ...rows.leaving.map((_, part) => `leaving-${part}`)],
      },
    ],
  ];
  return {
    caption: 'Who and what is in it',
    columns: ['What', 'Where, or how far'],
    files: [],
    rows: found.filter(([is]) => is).map(([, row]) => row),
  };
}

function sound(rows: PlanRows, view: PlanView): NumberTable[] {
  if (!presence(view, 'sound')) return [];
  const are = stands(view, 'open') > 0.5 ? 'open' : 'shut';
  const spread = rows.sound[are];
  if (!spread) return [];
  const [least, , , room] = spread.quietest;
  const worked = { basis: 'derived', source: 'Worked out from the assumptions' } as const;
  const name = (id: string) => ROOMS.find((one) => one.id === id)!.name;
  const named = (decibels: number) => [
    `level-${are}-${decibels}`,
    ...(decibels === LIMIT ? [`level-${are}-limit`] : []),
  ];
  return [
    {
      caption: `The crying in the flat, its inner doors ${are}: an illustration, from assumptions`,
      columns: ['Where', 'dB(A)'],
      files: [],
      rows: [
        {
          cells: [`At ${possessive(rows.cast.father)} pillow`, String(spread.pillow)],
          ...worked,
          marks: [`level-${are}-pillow`],
        },
        {
          cells: [`At its least, in: ${name(room)}`, String(least)],
          ...worked,
          marks: [`level-${are}-least`],
        },
        ...spread.contours.map(([decibels]): NumberRow => ({
          cells: ['Inside this line, at least', String(decibels)],
          ...worked,
          marks: [`sound-${are}-${decibels}`, ...named(decibels)],
        })),
      ],
    },
    {
      caption: 'What is assumed',
      columns: ['What', 'How much'],
      files: [],
      rows: [
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
      ],
    },
  ];
}

/** The flat, who is in it, and how loud it is. */
export const numbers = (rows: PlanRows, view: PlanView): NumberTable[] =>
  filled([...sound(rows, view), people(rows, view), flat(rows)]);
