import { expect, test } from 'vitest';
import {
  later,
  moved,
  settled,
  viewAt,
  type Film,
  type Manner,
} from '../../../src/browser/scroller/player.ts';

interface View {
  x: number;
  scrub?: boolean;
}

/** A picture that is one number, and takes 100 ms from any to any other. */
const film: Film<View> = {
  views: [{ x: 0 }, { x: 10 }, { x: 20, scrub: true }],
  drawing: { interpolate: (a, b, t) => ({ x: a.x + (b.x - a.x) * t }), duration: () => 100 },
};
const moving: Manner = { moves: true, scrubs: true };
const at = (index: number, progress = 0) => ({ index, progress });

test('a place has one picture', () => {
  expect(settled(film, at(1, 0.7), moving)).toEqual({ place: at(1, 0.7), shown: { x: 10 } });
});

test('the scroll moves what says so', () => {
  expect(viewAt(film, at(2, 0.15), moving).x).toBe(10);
  expect(viewAt(film, at(2, 0.45), moving).x).toBeCloseTo(15);
  expect(viewAt(film, at(2, 0.75), moving).x).toBe(20);
  expect(viewAt(film, at(2, 0.45), { moves: true, scrubs: false }).x).toBe(20);
});

test('another step sets out from what shows', () => {
  const first = settled(film, at(0), moving);
  const gone = moved(film, first, at(1), moving, 1000);
  expect(gone).toEqual({
    place: at(1),
    shown: { x: 0 },
    motion: { from: { x: 0 }, began: 1000, duration: 100 },
  });
  const halfway = later(film, gone, moving, 1050);
  expect(halfway.shown.x).toBeCloseTo(5);
  // Turned round on the way, it leaves from where it is.
  const back = moved(film, halfway, at(0), moving, 1050);
  expect(back.motion!.from).toEqual(halfway.shown);
  expect(later(film, back, moving, 1150)).toEqual(settled(film, at(0), moving));
});

test('progress alone interrupts no motion', () => {
  const gone = moved(film, settled(film, at(0), moving), at(1), moving, 0);
  const further = moved(film, gone, at(1, 0.4), moving, 50);
  expect(further.motion).toBe(gone.motion);
  expect(further.place.progress).toBe(0.4);
});

test('what rests follows the scroll', () => {
  const rests = settled(film, at(2, 0), moving);
  expect(moved(film, rests, at(2, 0.45), moving, 0).shown.x).toBeCloseTo(15);
});

test('reduced motion goes there at once', () => {
  const still: Manner = { moves: false, scrubs: false };
  expect(moved(film, settled(film, at(0), still), at(2, 0.2), still, 0)).toEqual({
    place: at(2, 0.2),
    shown: { x: 20, scrub: true },
  });
});
