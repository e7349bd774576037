import { describe, expect, test } from 'vitest';
import { noGuess, setWeek } from '../../../src/charts/guess/drawStroke.ts';
import { guessScene } from '../../../src/charts/guess/guessScene.ts';
import { weekCount, type Guess, type GuessView } from '../../../src/charts/guess/view.ts';
import type { Size } from '../../../src/scene/scene.ts';
import { overlaps } from '../../../src/charts/kit/placeLabels.ts';
import { STILL } from '../../../src/charts/kit/sizes.ts';
import { boxOf, screen } from '../screens.ts';
import { asked, hidden, level, rows } from './views.ts';

const FIELDS: Record<string, Size> = {
  'a small phone': screen(280, 333),
  'a phone': screen(343, 416),
  'a phone with large text': { width: 310, height: 416, text: 14.1 },
  'a phone on its side': screen(470, 304),
  'a desk': screen(750, 640),
  'a still': STILL,
};
const size = FIELDS['a phone']!;
const find = (view: GuessView, key: string) =>
  guessScene(rows, view, size).marks.find((mark) => mark.key === key);
const path = (view: GuessView, key: string) => String(find(view, key)?.attributes.d ?? '');
/** How far to the right a path of M and H reaches. */
const right = (d: string) =>
  Math.max(...[...d.matchAll(/[MHL]?([\d.]+)(?:,|[VHZML]|$)/g)].map(([, x]) => Number(x)));

describe('guessScene', () => {
  test('hides the true line while it is asked', () => {
    const columns = (view: GuessView) => path(view, 'mother-area').split('Z').length - 1;
    expect(columns(asked) - columns(hidden)).toBe(weekCount(asked));
    expect(JSON.stringify(guessScene(rows, hidden, size))).not.toContain(
      String(path(asked, 'mother-line').split(/[VHL]/).at(-2)),
    );
  });

  test('draws the true line from left to right', () => {
    const reach = [0, 0.25, 0.5, 0.75, 1].map(
      (shown) => path({ ...asked, shown }, 'mother-area').split('Z').length,
    );
    expect(reach).toEqual([...reach].sort((a, b) => a - b));
    expect(new Set(reach).size).toBe(5);
    expect(path({ ...asked, shown: 1 }, 'mother-line')).toBe(path(asked, 'mother-line'));
  });

  test('does not move the given nights', () => {
    const first = (view: GuessView) => path(view, 'mother-area').split('Z').slice(0, 3);
    expect(first({ ...asked, shown: 0.4 })).toEqual(first(hidden));
  });

  test('invites until something is drawn', () => {
    const guess = setWeek(noGuess(asked), 0, 5);
    expect(find(hidden, 'start')).toBeDefined();
    expect(find({ ...hidden, guess }, 'start')).toBeUndefined();
    expect(find(asked, 'start')).toBeUndefined();
  });

  test('breaks the drawn line where nothing was drawn', () => {
    const guess = setWeek(setWeek(setWeek(noGuess(asked), 0, 5), 1, 6), 9, 4);
    expect(path({ ...hidden, guess }, 'yours').match(/M/g)).toHaveLength(2);
    expect(find(hidden, 'yours')).toBeUndefined();
  });

  test('the last week ends at the edge', () => {
    expect(right(path({ ...hidden, guess: level(5) }, 'yours'))).toBeGreaterThan(size.width - 1);
  });

  const guesses: Record<string, Guess> = {
    nothing: noGuess(asked),
    'a level line': level(6),
    'a line on hers': level(4.5),
    'the highest': level(10),
    'the lowest': level(0),
    'up and down': level(0).map((_, index) => (index % 2 ? 9 : 2)),
    'one week': setWeek(noGuess(asked), 0, 7.5),
  };
  test.each(
    Object.keys(FIELDS).flatMap((field) => Object.keys(guesses).map((guess) => [guess, field] as const)),
  )('%s at %s has its labels free', (guess, field) => {
    const room = FIELDS[field]!;
    for (const shown of [0, 1]) {
      const { marks } = guessScene(rows, { ...asked, guess: guesses[guess]!, shown }, room);
      const boxes = marks
        .filter(({ tag }) => tag === 'text')
        .map((mark) => ({ words: mark.text, box: boxOf(mark, room) }));
      for (const [index, { words, box }] of boxes.entries()) {
        expect(box.x, words).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, words).toBeLessThanOrEqual(room.width);
        expect(box.y, words).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height, words).toBeLessThanOrEqual(room.height);
        for (const other of boxes.slice(index + 1))
          expect(overlaps(box, other.box), `${words} and ${other.words}`).toBe(false);
      }
    }
  });
});
