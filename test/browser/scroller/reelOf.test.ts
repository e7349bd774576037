import { afterEach, expect, test, vi } from 'vitest';
import { reelOf } from '../../../src/browser/scroller/reelOf.ts';

afterEach(() => vi.unstubAllGlobals());

/** Where a scroller's element says its files are, and a host that has them. */
function sent(name: string) {
  const files: Record<string, unknown> = {
    [`/rows-${name}`]: { weeks: 13 },
    [`/views-${name}`]: { one: { nights: 1 }, two: { nights: 2 } },
  };
  vi.stubGlobal('fetch', async (address: string) => Response.json(files[address]));
  return { chart: 'scale', rows: `/rows-${name}`, views: `/views-${name}` };
}

test('a reel has the views of its steps', async () => {
  const { drawing, rows, views } = await reelOf(sent('a'), ['two', 'one']);
  expect(drawing.scene).toBeTypeOf('function');
  expect(rows).toEqual({ weeks: 13 });
  expect(views).toEqual([{ nights: 2 }, { nights: 1 }]);
});

test('steps that another build has are refused', async () => {
  await expect(reelOf(sent('b'), ['one', 'three', 'four'])).rejects.toThrow(
    '/views-b does not know three, four',
  );
});
