import { describe, expect, test } from 'vitest';
import { attributes as asked } from '../../../src/charts/facade/attributes.ts';

describe('attributes', () => {
  test('shows the house and the hour', () => {
    expect(asked.read({ at: '23:40' }, undefined)).toEqual({
      view: { at: -20, facade: 1, hour: 1 },
      mistakes: [],
    });
  });

  test('midnight and after follow the evening', () => {
    expect(['20:00', '00:00', '03:10', '07:00'].map((at) => asked.read({ at }, undefined).view!.at)).toEqual([
      -240, 0, 190, 420,
    ]);
  });

  test('what is shown and not lit is dim', () => {
    const { facade: weight, hour } = asked.read({ at: '02:00', lit: 'hour' }, undefined).view!;
    expect(weight).toBeLessThan(hour);
    expect(weight).toBeGreaterThan(0);
  });

  test('scroll is taken', () => {
    expect(asked.read({ at: '02:00', move: 'scroll' }, undefined).view).toMatchObject({ scrub: true });
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
  ])('refuses %s', (_, attributes, field, found) => {
    const { view, mistakes } = asked.read(attributes, undefined);
    expect(view).toBeUndefined();
    expect(mistakes).toEqual([expect.objectContaining({ field, found })]);
  });

  test('refuses everything wrong at once', () => {
    const wrong = { at: 'x', show: 'y', move: 'w' };
    expect(asked.read(wrong, undefined).mistakes.map(({ field }) => field)).toEqual(['at', 'show', 'move']);
  });

  test('takes no attribute it does not name', () => {
    expect(Object.keys(asked.fields).sort()).toEqual(['at', 'lit', 'move', 'show']);
  });
});
