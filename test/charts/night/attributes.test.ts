import { describe, expect, test } from 'vitest';
import { attributes as asked } from '../../../src/charts/night/attributes.ts';
import { rows } from './rows.ts';

describe('attributes', () => {
  test('shows all three and the whole night', () => {
    expect(asked.read({ night: '4' }, rows).view).toEqual({
      night: 4,
      until: 480,
      show: { baby: 1, mother: 1, father: 1 },
    });
  });

  test('Oliver is not there once gone', () => {
    expect(asked.read({ night: '92' }, rows).view!.show).toEqual({ baby: 1, mother: 1 });
    expect(asked.read({ night: '90' }, rows).view!.show).toHaveProperty('father');
  });

  test('an evening hour lies before midnight', () => {
    expect(asked.read({ night: '4', until: '21:30' }, rows).view!.until).toBe(-150);
    expect(asked.read({ night: '4', until: '02:30' }, rows).view!.until).toBe(150);
  });

  test('a scroll fills the night', () => {
    expect(asked.read({ night: '4', move: 'scroll' }, rows).view!.scrub).toBe(true);
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['no night', {}, 'night', ''],
    ['a night without wakings', { night: '-4' }, 'night', '-4'],
    ['two nights', { night: '4 to 6' }, 'night', '4 to 6'],
    ['an hour of the day', { night: '4', until: '12:00' }, 'until', '12:00'],
    ['the night’s first minute', { night: '4', until: '20:00' }, 'until', '20:00'],
    ['five minutes', { night: '4', until: '02:35' }, 'until', '02:35'],
    ['no clock time', { night: '4', until: 'late' }, 'until', 'late'],
    ['a stranger', { night: '4', show: 'mothr' }, 'show', 'mothr'],
    ['Oliver once he has gone', { night: '92', show: 'mother father' }, 'show', 'father'],
    ['lit but not shown', { night: '4', show: 'baby', lit: 'mother' }, 'lit', 'mother'],
    ['an unknown move', { night: '4', move: 'slide' }, 'move', 'slide'],
  ])('refuses %s', (_, attributes, field, found) => {
    expect(asked.read(attributes, rows).mistakes).toEqual([expect.objectContaining({ field, found })]);
  });

  test('refuses everything wrong at once', () => {
    const { view, mistakes } = asked.read({ night: 'x', until: 'y', show: 'z', move: 'w' }, rows);
    expect(view).toBeUndefined();
    expect(mistakes.map(({ field }) => field)).toEqual(['night', 'until', 'show', 'move']);
  });
});
