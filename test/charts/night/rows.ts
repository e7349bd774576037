import { night } from '../../../src/charts/night/night.ts';
import type { NightView } from '../../../src/charts/night/view.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

export const rows = night.rows(tables, CAST);

/** The view that these attributes ask for. */
export function viewOf(attributes: Record<string, string>): NightView {
  const { view, mistakes } = night.attributes.read(attributes, rows);
  if (!view) throw new Error(JSON.stringify(mistakes));
  return view;
}

/** Views as chapters ask for them. */
export const examples: { name: string; view: NightView }[] = Object.entries<Record<string, string>>({
  evening: { night: '4', until: '21:30' },
  'half past two': { night: '4', until: '02:30', lit: 'baby mother' },
  'ten to four': { night: '4', until: '03:50', lit: 'father' },
  'the whole night': { night: '4', move: 'scroll' },
  'a night that loses a stretch': { night: '6' },
  'the night he leaves': { night: '91', show: 'baby mother' },
  'a night alone': { night: '92' },
}).map(([name, attributes]) => ({ name, view: viewOf(attributes) }));
