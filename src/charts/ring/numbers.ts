import { range } from 'd3';
import { capital } from '../../content/data/cast.ts';
import { filled, type NumberRow, type NumberTable } from '../kit/numberTable.ts';
import { EVERY } from './marks/feeds.ts';
import type { RingRows } from './rows.ts';
import { whoseMother } from './describe.ts';
import { MOTHERS, WORDS, type RingView } from './view.ts';

const EVENTS = { his: 'first-call', hers: 'second-call' };

const marksOf = (...names: string[]) => names.flatMap((name) => MOTHERS.map((whose) => `${name}-${whose}`));
const keyOf = (words: string) => `words-${words.replaceAll(' ', '-')}`;

function promised({ cast }: RingRows, view: RingView): NumberRow[] {
  if (view.given) return [];
  const night: NumberRow = {
    cells: ['The night, hatched', '12', '18:00 to 06:00'],
    basis: 'reconstructed',
    source: 'Drawn by us: nobody says when day ends and night begins',
    marks: marksOf('night'),
  };
  return [
    ...MOTHERS.map((whose): NumberRow => ({
      cells: [
        `${whoseMother(cast)[whose]} promises`,
        String(view[whose]),
        view[whose] < 24 ? 'the day first' : 'all of it',
      ],
      basis: 'told',
      source: `${cast.mother.name}: they would help day and night`,
      marks: [`wash-${whose}`, `pool-in-${whose}`, `pool-out-${whose}`, `front-${whose}`, keyOf(WORDS[0])],
    })),
    ...(MOTHERS.some((whose) => view[whose] > 12) ? [night] : []),
  ];
}

function given({ cast, calls }: RingRows, view: RingView): NumberRow[] {
  if (!view.given) return [];
  return [
    ...MOTHERS.map((whose): NumberRow => ({
      cells: [
        `${whoseMother(cast)[whose]} gives`,
        '0',
        `of the 24 that ${cast[whose === 'his' ? 'fathersMother' : 'mothersMother'].they} promised, as far as ${cast.mother.name} tells`,
      ],
      basis: 'told',
      source: `${cast.mother.name}: everything is on ${cast.mother.them} now`,
      marks: [`edge-${whose}-0`, `edge-${whose}-1`, keyOf(WORDS[1])],
    })),
    ...MOTHERS.filter((whose) => view.calls[whose]).map((whose): NumberRow => ({
      cells: [calls[whose], '', `the day after ${cast.father.they} left; nobody says at what hour`],
      basis: 'told',
      source: `events.csv, ${EVENTS[whose]}`,
      marks: [`call-${whose}`, `call-${whose}-name`],
    })),
  ];
}

function fed({ cast }: RingRows, view: RingView): NumberRow[] {
  if (!view.feeds) return [];
  const times = 24 / EVERY;
  return [
    {
      cells: [`${capital(cast.baby.name)} is awake`, String(EVERY), 'from one waking to the next'],
      basis: 'told',
      source: `${cast.mother.name}: every two hours. The hours that the strokes stand at are ours`,
      marks: ['feeds-1', ...range(1, 24, EVERY).map((hour) => `feed-${hour}`)],
    },
    {
      cells: [`${times} times a day`, '24', `24 hours divided by ${EVERY}`],
      basis: 'derived',
      source: 'Arithmetic on every two hours',
      marks: ['feeds-2'],
    },
  ];
}

/** What was promised of 24 hours, or what came of it. */
export function numbers(rows: RingRows, view: RingView): NumberTable[] {
  return filled([
    {
      caption: view.given ? 'What there was of 24 hours' : 'What was promised of 24 hours',
      columns: ['What', 'Hours', 'How'],
      files: view.given ? ['events'] : [],
      rows: [...promised(rows, view), ...given(rows, view), ...fed(rows, view)],
    },
  ]);
}
