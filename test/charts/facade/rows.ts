import { facadeRows } from '../../../src/charts/facade/facadeRows.ts';
import { readView } from '../../../src/charts/facade/readView.ts';
import type { FacadeView } from '../../../src/charts/facade/view.ts';
import { labelSize, STILL } from '../../../src/charts/sizes.ts';
import type { Tables } from '../../../src/data/tables.ts';
import type { Size } from '../../../src/scene/scene.ts';
import { committedRows } from '../../data/committed.ts';

export const rows = facadeRows({ windows: committedRows('windows') } as Tables);

const screen = (width: number, height: number): Size => ({
  width,
  height,
  text: labelSize(width, height, 16),
});

export const SIZES: Record<string, Size> = {
  'a small phone': screen(320, 318),
  'a phone': screen(390, 472),
  'a phone on its side': screen(523, 390),
  'a tablet': screen(768, 573),
  'a desk': screen(893, 900),
  'a wide desk': screen(1190, 1080),
  'a still': STILL,
  'a whole phone': screen(390, 844),
  'a whole desk': screen(1440, 900),
};

/** A view as an editor would write it. */
export const view = (attributes: Record<string, string>): FacadeView => readView(attributes).view!;

export const VIEWS: Record<string, FacadeView> = {
  title: view({ at: '20:40', show: 'facade', title: 'yes' }),
  'title with the hour': view({ at: '20:40', title: 'yes' }),
  evening: view({ at: '20:00' }),
  bedtime: view({ at: '22:20', move: 'scroll' }),
  late: view({ at: '23:40', move: 'scroll' }),
  alone: view({ at: '02:30', lit: 'hour' }),
  'nothing else': view({ at: '04:00', show: 'hour' }),
  morning: view({ at: '06:30', move: 'scroll' }),
  seven: view({ at: '07:00', show: 'facade' }),
};
