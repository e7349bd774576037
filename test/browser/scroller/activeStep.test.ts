import { expect, test } from 'vitest';
import { activeStep } from '../../../src/browser/scroller/activeStep.ts';

const stepsFrom = (top: number) =>
  [0, 400, 800].map((offset) => ({ top: top + offset, bottom: top + offset + 400 }));

test.each([
  [900, 0, 0, 'before the first step, the first'],
  [500, 0, 0, 'at the line, the step begins'],
  [300, 0, 0.5, 'half read'],
  [100, 1, 0, 'the next one takes over at its top'],
  [-300, 2, 0, 'the last'],
  [-5000, 2, 1, 'long past the last, the last'],
])('steps from %i: number %i, %d read: %s', (top, index, progress) => {
  expect(activeStep(stepsFrom(top), 500)).toEqual({ index, progress });
});

test('a step without height divides nothing by zero', () => {
  expect(activeStep([{ top: 0, bottom: 0 }], 10)).toEqual({ index: 0, progress: 1 });
});

test('without steps it says so', () => {
  expect(() => activeStep([], 100)).toThrow('There are no steps to read.');
});
