import { possessive, type Cast } from '../../content/data/cast.ts';
import type { Mother } from './view.ts';

/** Whose mother each is, in words. */
export const whoseMother = ({ father, mother }: Cast): Record<Mother, string> => ({
  his: `${possessive(father)} mother`,
  hers: `${possessive(mother)} mother`,
});
