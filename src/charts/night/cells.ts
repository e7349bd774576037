/** A cell is ten minutes; a night runs from 20:00 to 08:00, in minutes from its midnight. */
export const CELL = 10;
export const START = -240;
export const END = 480;
export const CELLS = (END - START) / CELL;

/** Two hours stand in one row, so that what comes every two hours stands under itself. */
export const ROWS = 6;
export const IN_ROW = CELLS / ROWS;

/** The middle of a cell, in minutes from midnight. */
export const middleOf = (cell: number): number => START + (cell + 0.5) * CELL;

/** How much of a cell has passed by `until` (minutes from midnight), from 0 to 1. */
export const passed = (cell: number, until: number): number =>
  Math.max(0, Math.min(1, (until - START) / CELL - cell));

/** The cell being lived at `until` (minutes from midnight): the last that has begun. */
export const cellAt = (until: number): number =>
  Math.max(0, Math.min(CELLS - 1, Math.ceil((until - START) / CELL - 1e-6) - 1));
