import type { Cast } from '../../../src/content/data/cast.ts';

const she = { they: 'she', them: 'her', their: 'her', theirs: 'hers' };
const he = { they: 'he', them: 'him', their: 'his', theirs: 'his' };

/** The people of the tests. */
export const CAST: Cast = {
  mother: { name: 'Emily', ...she },
  father: { name: 'Oliver', ...he },
  baby: { name: 'the baby', ...he },
  fathersMother: { name: 'his mum', ...she },
  mothersMother: { name: 'my mum', ...she },
};
