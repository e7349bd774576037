import { readWord, readWords, takeFrom, type Reading } from '../attribute.ts';
import type { Refusal } from '../chart.ts';
import { DIM } from '../kit/weights.ts';
import { PARTS, type Camera, type Part, type PlanView } from './view.ts';

/** What a `<Step chart="plan">` may say of its view. */
export const ATTRIBUTES = ['show', 'lit', 'doors', 'along', 'room', 'move'] as const;

const CAMERAS: Record<'flat' | 'kitchen' | 'hall' | 'bedroom' | 'cot', Camera> = {
  flat: { x: -0.3, y: -0.3, width: 7.8, height: 7.5 },
  kitchen: { x: 2.1, y: 2.9, width: 5.4, height: 4.3 },
  hall: { x: -0.3, y: 1.4, width: 5.9, height: 4.6 },
  bedroom: { x: -0.3, y: -0.3, width: 4.9, height: 4.6 },
  cot: { x: 3.2, y: -0.3, width: 4.3, height: 4.3 },
};
const ROOMS = Object.keys(CAMERAS) as (keyof typeof CAMERAS)[];

/** In the hallway, on her way towards the front door. */
const IN_THE_HALL = 0.52;

function readShare(text: string): Reading<number> {
  const value = /^\s*\d*\.?\d+\s*$/.test(text) ? Number(text) : NaN;
  return value >= 0 && value <= 1
    ? { value }
    : { refusal: { found: text, allowed: 'a number from 0 to 1, how far round she is, as in “0.4”' } };
}

/** Reads a step's attributes; every one that is wrong is refused, with what would be right. */
export function readView(attributes: Record<string, string>): { view?: PlanView; refusals: Refusal[] } {
  const { refusals, take } = takeFrom(attributes);

  const show: readonly Part[] = take('show', (text) => readWords(text, PARTS), ['plan']);
  // Where `show` was refused, that is said once.
  const shown = refusals.length ? PARTS : show;
  const lit = take('lit', (text) => readWords(text, shown), show);
  if (show.includes('door') && show.includes('father'))
    refusals.push({
      attribute: 'show',
      found: 'father door',
      allowed: 'either father or door: with the front door open he has gone, and his outline stays',
    });
  const doors = take('doors', (text) => readWord(text, ['open', 'shut'] as const), 'open');
  const along = take('along', readShare, IN_THE_HALL);
  const room = take('room', (text) => readWord(text, ROOMS), 'flat');
  const move = take('move', (text) => readWord(text, ['glide', 'scroll'] as const), 'glide');

  if (refusals.length) return { refusals };
  const view: PlanView = {
    show: Object.fromEntries(show.map((part) => [part, lit.includes(part) ? 1 : DIM])),
    doors: doors === 'open' ? 1 : 0,
    along,
    camera: CAMERAS[room],
    words: 1,
    ...(move === 'scroll' && { scrub: true }),
  };
  return { view, refusals };
}
