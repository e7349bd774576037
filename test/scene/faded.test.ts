import { expect, test } from 'vitest';
import { faded } from '../../src/scene/faded.ts';

test('what is wholly there needs no opacity', () => {
  expect([1, 1.2, 0.666, 0].map(faded)).toEqual([{}, {}, { opacity: 0.67 }, { opacity: 0 }]);
});
