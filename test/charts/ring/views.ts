import { attributes as ring } from '../../../src/charts/ring/attributes.ts';
import type { RingRows } from '../../../src/charts/ring/rows.ts';
import type { RingView } from '../../../src/charts/ring/view.ts';
import { CAST } from '../../content/data/cast.ts';

export const rows: RingRows = { cast: CAST, calls: { his: 'His mum rang', hers: 'My mum rang' } };

/** The view that an editor's attributes ask for. */
export const asked = (attributes: Record<string, string>): RingView => ring.read(attributes, undefined).view!;

/** One view of each kind that the chapters use. */
export const views: Record<string, RingView> = {
  nothing: asked({}),
  mothers: asked({ his: '12', hers: '9.5' }),
  promised: asked({ his: '24', hers: '24' }),
  'gave in': asked({ his: '24', hers: '24', words: 'none' }),
  empty: asked({ given: 'none' }),
  'first call': asked({ given: 'none', calls: 'his' }),
  'both calls': asked({ given: 'none', calls: 'his hers', words: 'the next day' }),
  fed: asked({ given: 'none', feeds: 'yes' }),
};
