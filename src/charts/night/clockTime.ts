import { clockText } from '../../content/fields/clock.ts';

/** Minutes from midnight as people write them: −155 → 21:25. */
export const clockTime = (minutes: number): string => clockText(minutes / 60);
