/** Words on the plan that want a place. */
export interface Name {
  key: string;
  className: string;
  text: string;
  weight: number;
  /** Middles it may have, metres, the best first. */
  at: (readonly [number, number])[];
  spaced?: boolean;
  /** It may go where there is no room: its line has neighbours with names. */
  spare?: boolean;
}
