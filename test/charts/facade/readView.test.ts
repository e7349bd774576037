import { describe, expect, test } from 'vitest';
import { facade } from '../../../src/charts/facade/facade.ts';
import { readView } from '../../../src/charts/facade/readView.ts';

describe('readView', () => {
  test('shows the house and the hour', () => {
    expect(readView({ at: '23:40' })).toEqual({
      view: { at: -20, facade: 1, hour: 1 },
      refusals: [],
    });
  });

  test('midnight and after follow the evening', () => {
    expect(['20:00', '00:00', '03:10', '07:00'].map((at) => readView({ at }).view!.at)).toEqual([
      -240, 0, 190, 420,
    ]);
  });

  test('what is shown and not lit is dim', () => {
    const { facade: weight, hour } = readView({ at: '02:00', lit: 'hour' }).view!;
    expect(weight).toBeLessThan(hour);
    expect(weight).toBeGreaterThan(0);
  });

  test('scroll is taken', () => {
    expect(readView({ at: '02:00', move: 'scroll' }).view).toMatchObject({ scrub: true });
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['no hour', {}, 'at', ''],
    ['an hour that is none', { at: '25:00' }, 'at', '25:00'],
    ['an hour of the day', { at: '12:00' }, 'at', '12:00'],
    ['an hour before the night', { at: '19:59' }, 'at', '19:59'],
    ['an hour after the night', { at: '07:01' }, 'at', '07:01'],
    ['a thing that is none', { at: '23:40', show: 'fasade' }, 'show', 'fasade'],
    ['lit but not shown', { at: '23:40', show: 'hour', lit: 'facade' }, 'lit', 'facade'],
    ['an unknown move', { at: '23:40', move: 'slide' }, 'move', 'slide'],
  ])('refuses %s', (_, attributes, attribute, found) => {
    const { view, refusals } = readView(attributes);
    expect(view).toBeUndefined();
    expect(refusals).toEqual([expect.objectContaining({ attribute, found })]);
  });

  test('refuses everything wrong at once', () => {
    const wrong = { at: 'x', show: 'y', move: 'w' };
    expect(readView(wrong).refusals.map(({ attribute }) => attribute)).toEqual(['at', 'show', 'move']);
  });

  test('takes no attribute it does not name', () => {
    expect([...facade.attributes].sort()).toEqual(['at', 'lit', 'move', 'show']);
  });
});
