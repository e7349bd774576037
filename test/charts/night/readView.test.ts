import { describe, expect, test } from 'vitest';
import { readView } from '../../../src/charts/night/readView.ts';
import { rows } from './rows.ts';

describe('readView', () => {
  test('shows all three and the whole night', () => {
    expect(readView({ night: '4' }, rows).view).toEqual({
      night: 4,
      until: 480,
      show: { baby: 1, mother: 1, father: 1 },
    });
  });

  test('Oliver is not there once gone', () => {
    expect(readView({ night: '92' }, rows).view!.show).toEqual({ baby: 1, mother: 1 });
    expect(readView({ night: '90' }, rows).view!.show).toHaveProperty('father');
  });

  test('an evening hour lies before midnight', () => {
    expect(readView({ night: '4', until: '21:30' }, rows).view!.until).toBe(-150);
    expect(readView({ night: '4', until: '02:30' }, rows).view!.until).toBe(150);
  });

  test('a scroll fills the night', () => {
    expect(readView({ night: '4', move: 'scroll' }, rows).view!.scrub).toBe(true);
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
  ])('refuses %s', (_, attributes, attribute, found) => {
    expect(readView(attributes, rows).refusals).toEqual([expect.objectContaining({ attribute, found })]);
  });

  test('refuses everything wrong at once', () => {
    const { view, refusals } = readView({ night: 'x', until: 'y', show: 'z', move: 'w' }, rows);
    expect(view).toBeUndefined();
    expect(refusals.map(({ attribute }) => attribute)).toEqual(['night', 'until', 'show', 'move']);
  });
});
