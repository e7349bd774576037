import type { Pose } from './figure.ts';

/** A flat's door, two metres high beside her, in its frame and a hand’s breadth open. */
export const door: Pose = [
  ['prop', 'M-110 400v-504h220v504h-12v-492h-196v492z'],
  ['prop', 'M-98-92l168 22v448l-168 22z'],
];
