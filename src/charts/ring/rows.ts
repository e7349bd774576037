import type { Cast } from '../../content/data/cast.ts';
import type { Mother } from './view.ts';

/** What the ring draws from. */
export interface RingRows {
  cast: Cast;
  /** What each call is called, from the story's events. */
  calls: Record<Mother, string>;
}
