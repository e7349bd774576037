import { faded } from '../../scene/faded.ts';
import type { Mark } from '../../scene/scene.ts';

/** How finely the details leave towards a title. */
const LEVELS = 8;

/** Part of a path's `d`, and how much of it is left behind a title, from 0 to 1. */
export interface Piece {
  d: string;
  calm: number;
}

/** Strokes of one kind; those that fade alike are one mark. */
export function strokes(role: string, weight: number, pieces: Piece[]): Mark[] {
  const levels = new Map<number, string>();
  for (const { d, calm } of pieces) {
    const level = Math.round(calm * LEVELS);
    if (level && d) levels.set(level, (levels.get(level) ?? '') + d);
  }
  return [...levels].map(([level, d]) => ({
    key: `${role}-${level}`,
    tag: 'path',
    role: `facade-${role}`,
    attributes: { d, ...faded((weight * level) / LEVELS) },
  }));
}
