/** Asleep from one time to another, in minutes from the midnight of the night: -70 is 22:50 the evening before. */
export interface Spell {
  from: number;
  to: number;
}
