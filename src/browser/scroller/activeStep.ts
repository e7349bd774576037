/** Where a step stands on the screen, in pixels from the top of the viewport. */
export interface Edges {
  top: number;
  bottom: number;
}

/**
 * The step being read: the last whose top has passed the line, and the first while none has.
 * `progress` is how much of it has passed, from 0 to 1. It depends on where the steps are and on nothing before.
 * @throws RangeError without steps
 */
export function activeStep(steps: readonly Edges[], line: number): { index: number; progress: number } {
  const index = Math.max(
    0,
    steps.findLastIndex(({ top }) => top <= line),
  );
  const step = steps[index];
  if (!step) throw new RangeError('There are no steps to read.');
  const { top, bottom } = step;
  return { index, progress: Math.max(0, Math.min(1, (line - top) / Math.max(1, bottom - top))) };
}
