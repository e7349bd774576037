import { expect, test } from 'vitest';
import { lasting, motion, type Motion } from '../../../src/charts/kit/motion.ts';

interface View extends Motion {
  at: number;
}
const [from, to]: View[] = [{ at: 0 }, { at: 8, scrub: true }];
const way = motion((a: View, b: View, t) => ({ at: a.at + (b.at - a.at) * t }));

test('a motion begins and ends at its views', () => {
  expect(way(from!, to!, 0)).toBe(from);
  expect(way(from!, to!, -0.1)).toBe(from);
  expect(way(from!, to!, 1)).toBe(to);
});

test('what lies between moves, unscrubbed', () => {
  expect(way(from!, to!, 0.25)).toEqual({ at: 2, moving: true });
});

test('further takes longer, up to a limit', () => {
  expect([0, 10.4, 5000].map((more) => lasting(500, more))).toEqual([500, 510, 1600]);
});
