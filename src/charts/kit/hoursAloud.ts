import { NEAREST } from './hours.ts';
import { plural } from './plural.ts';

/** Hours, written out to be read aloud, to ten minutes: 3.86 → 3 hours 50 minutes. */
export function hoursAloud(hours: number): string {
  const minutes = Math.round((hours * 60) / NEAREST) * NEAREST;
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (!rest) return plural(whole, 'hour');
  return `${whole ? `${plural(whole, 'hour')} ` : ''}${plural(rest, 'minute')}`;
}
