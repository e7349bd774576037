import { range } from 'd3';
import { faded } from '../../../scene/faded.ts';
import * as mark from '../../../scene/mark.ts';
import type { Mark } from '../../../scene/scene.ts';
import { textWidth } from '../../kit/textWidth.ts';
import { round } from '../../kit/arithmetic.ts';
import type { Layout } from '../layout.ts';
import { plural } from '../../kit/hours.ts';

interface Level {
  /** Weeks from one tick to the next. */
  every: number;
  /** Weeks from the birth of one of the ticks; 0 where it is not named. */
  from?: number;
  /** What the tick is called; `index` counts from `from`. */
  name(index: number): string;
  widest: string;
}

const around = (unit: string) => (index: number) =>
  index === 0 ? 'birth' : index < 0 ? `${plural(-index, unit)} before birth` : `${plural(index, unit)} old`;

const YEAR = 365.25 / 7;

/** From the coarsest to the finest: at rest one level is named, and while the camera moves one fades into the next. */
const LEVELS: Level[] = [
  { every: YEAR * 6, name: (index) => (index ? `${index * 6} years` : 'birth'), widest: '18 years' },
  { every: YEAR, name: around('year'), widest: '3 years before birth' },
  { every: YEAR / 4, name: (index) => around('month')(index * 3), widest: '33 months before birth' },
  { every: 4, name: (index) => around('week')(index * 4), widest: '12 weeks before birth' },
  { every: 1, name: around('week'), widest: '10 weeks old' },
  { every: 1 / 7, from: 1 / 7, name: (index) => `night ${index + 1}`, widest: 'night 100' },
];

/** How fully a level's names fit at this camera: 0 where they would touch, 1 where there is room. */
function fits(level: Level, { x, text }: Layout): number {
  const room = (x(level.every) - x(0)) / (textWidth(level.widest, text) + text);
  return Math.max(0, Math.min(1, (room - 1) * 6));
}

/** The axis and its ticks for the camera of this frame. */
export function ticks(layout: Layout, moving = false): Mark[] {
  const { x, axis, below, text, width, pad } = layout;
  const marks = [mark.line('axis', 'axis', { x1: 0, x2: width, y1: axis, y2: axis })];
  const named: [number, number][] = [];
  let room = 1;
  for (const [depth, level] of [...LEVELS.entries()].reverse()) {
    const fit = fits(level, layout);
    const weight = Math.min(room, moving ? fit : Math.round(fit));
    room -= weight;
    if (weight <= 0.02) continue;
    const spans: [number, number][] = [];
    const { every, from = 0, name } = level;
    const at = (edge: number) => (x.invert(edge) - from) / every;
    for (const index of range(Math.ceil(at(0)), Math.floor(at(width)) + 1)) {
      const tick = round(x(from + index * every));
      const half = textWidth(name(index), text) / 2;
      const key = `tick-${depth}-${index}`;
      const ends = { x1: tick, x2: tick, y1: axis, y2: axis + text * 0.4 };
      marks.push(mark.line(key, 'tick', { ...ends, ...faded(weight) }));
      const middle = Math.max(half + pad / 2, Math.min(tick, width - half - pad / 2));
      const [left, right] = [middle - half, middle + half];
      if ([...named, ...spans].some(([start, end]) => left < end + text && start < right + text)) continue;
      spans.push([left, right]);
      marks.push(
        mark.text(`${key}-name`, 'tick-name', name(index), {
          x: round(middle),
          y: round((axis + below) / 2 + text * 0.45),
          'text-anchor': 'middle',
          ...faded(weight),
        }),
      );
    }
    named.push(...spans);
  }
  return marks;
}
