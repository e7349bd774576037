import { planRows } from '../../../src/charts/plan/fromFlat.ts';
import { attributes as asked } from '../../../src/charts/plan/attributes.ts';
import { CAST } from '../../content/data/cast.ts';

export const rows = planRows(CAST);

export const viewOf = (attributes: Record<string, string>) => asked.read(attributes, undefined).view!;

/** What the chapters ask of the plan, and what else an editor might. */
const ASKED: Record<string, string>[] = [
  {},
  { show: 'plan path', along: '0.2' },
  { show: 'plan path light', move: 'scroll', along: '1' },
  { show: 'plan path light', lit: 'light', along: '0.05' },
  { show: 'plan sound' },
  { show: 'plan sound father' },
  { show: 'plan sound father', doors: 'shut' },
  { show: 'plan sound path light father', along: '0.6' },
  { show: 'plan sound path light father', lit: 'sound', doors: 'shut', along: '0.9' },
  { show: 'plan father light', room: 'bedroom' },
  { show: 'plan sound', room: 'cot' },
  { show: 'plan path light', room: 'kitchen', along: '0.15' },
  { show: 'plan path light', room: 'hall' },
  { show: 'plan light door', lit: 'door' },
];

export const VIEWS = ASKED.map((attributes) => ({
  named: Object.values(attributes).join(', ') || 'bare',
  view: viewOf(attributes),
}));
