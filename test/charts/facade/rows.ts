import { facadeRows } from '../../../src/charts/facade/fromTables.ts';
import { attributes as asked } from '../../../src/charts/facade/attributes.ts';
import type { FacadeView } from '../../../src/charts/facade/view.ts';
import { SIZES as FIGURES } from '../screens.ts';
import type { Size } from '../../../src/scene/scene.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

export const rows = facadeRows(tables, CAST);

export const SIZES: Record<string, Size> = FIGURES;

/** A view as an editor would write it. */
export const view = (attributes: Record<string, string>): FacadeView =>
  asked.read(attributes, undefined).view!;

export const VIEWS: Record<string, FacadeView> = {
  'the house alone': view({ at: '20:40', show: 'facade' }),
  evening: view({ at: '20:00' }),
  bedtime: view({ at: '22:20', move: 'scroll' }),
  late: view({ at: '23:40', move: 'scroll' }),
  alone: view({ at: '02:30', lit: 'hour' }),
  'nothing else': view({ at: '04:00', show: 'hour' }),
  morning: view({ at: '06:30', move: 'scroll' }),
  seven: view({ at: '07:00', show: 'facade' }),
};
