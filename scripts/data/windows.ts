import { randomNormal, range } from 'd3';
import { fiveMinutes } from './fiveMinutes.ts';

const FLOORS = 7;
const COLUMNS = 6;
/** The mother's own window, mirrored across the road. */
const KITCHEN = { floor: 5, column: 4 };
/** The narrow windows are bathrooms: mostly dark of an evening. */
const BATHROOMS = 3;

const FIRST_UP = 5 * 60 + 45;
const MORNING = 8 * 60;

/** Who stays up late, and who is up for a moment in the night: minutes from midnight, by floor and column. */
const LATE: Record<string, number> = { '3-6': -15, '6-1': 10, '2-4': 30 };
const UP: Record<string, [number, number]> = { '3-3': [185, 200], '6-3': [100, 115] };

/** One spell of darkness behind a window, in minutes from midnight; without an end it lasts till after 08:00. */
export interface DrawnDark {
  window: string;
  floor: number;
  column: number;
  dark?: number;
  light?: number;
}

/** The windows across the road, from the top floor down: when each goes dark, and when it is lit again. */
export function windows(random: () => number): DrawnDark[] {
  return range(FLOORS, 0, -1).flatMap((floor) =>
    range(1, COLUMNS + 1).flatMap((column) => drawn(floor, column, random)),
  );
}

function drawn(floor: number, column: number, random: () => number): DrawnDark[] {
  const normal = randomNormal.source(random);
  // Every window takes as many numbers, so that one of them can be changed and leave the rest.
  const [out, bed, early, rise] = [
    random(),
    fiveMinutes(normal(-95, 42)()),
    random(),
    fiveMinutes(normal(398, 38)()),
  ];
  if (floor === KITCHEN.floor && column === KITCHEN.column) return [{ window: 'kitchen', floor, column }];

  const window = `${floor}-${column}`;
  const place = { window, floor, column };
  const isOut = out < (column === BATHROOMS ? 0.65 : 0.34);
  const dark = LATE[window] ?? (isOut ? -300 + fiveMinutes(out * 80) : clamp(bed, -195, -35));
  const light = early < 0.7 && rise < MORNING ? { light: Math.max(FIRST_UP, rise) } : {};
  const up = UP[window];
  return up
    ? [
        { ...place, dark, light: up[0] },
        { ...place, dark: up[1], ...light },
      ]
    : [{ ...place, dark, ...light }];
}

const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
