import { describe, expect, test } from 'vitest';
import { attributes as asked } from '../../../src/charts/timeline/attributes.ts';
import { rows } from './rows.ts';

const mistakes = (attributes: Record<string, string>) => asked.read(attributes, rows).mistakes;

describe('attributes', () => {
  test('shows both people when nothing is said', () => {
    expect(asked.read({ weeks: '-4 to 15' }, rows).view).toMatchObject({
      from: -4,
      to: 15,
      show: { mother: 1, father: 1 },
      values: { mother: 1, father: 1 },
      quilt: 0,
    });
  });

  test('what is shown and not lit is dim', () => {
    const { view } = asked.read({ weeks: '-4 to 15', show: 'mother quarrels', lit: 'mother' }, rows);
    expect(view!.show.quarrels).toBeLessThan(view!.show.mother!);
    expect(view!.values).toEqual({ mother: 1, quarrels: 1 });
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['no camera', {}, 'weeks', ''],
    ['a camera without width', { weeks: '3 to 3' }, 'weeks', '3 to 3'],
    ['a series that is none', { weeks: '0 to 4', show: 'mothr' }, 'show', 'mothr'],
    ['lit but not shown', { weeks: '0 to 4', show: 'mother', lit: 'father' }, 'lit', 'father'],
    ['an event that is none', { weeks: '0 to 4', note: 'birht' }, 'note', 'birht'],
    ['an event out of sight', { weeks: '0 to 4', note: 'door' }, 'note', 'door'],
    [
      'a value of what is not shown',
      { weeks: '0 to 4', show: 'mother', value: 'father@1' },
      'value',
      'father',
    ],
    ['a value out of sight', { weeks: '0 to 4', value: 'mother@9' }, 'value', 'mother@9'],
    ['a value without a week', { weeks: '0 to 4', value: 'mother' }, 'value', 'mother'],
    ['an unknown study', { weeks: '0 to 4', band: 'richter' }, 'band', 'richter'],
    ['an unknown grain', { weeks: '0 to 4', grain: 'hours' }, 'grain', 'hours'],
    ['an unknown move', { weeks: '0 to 4', move: 'slide' }, 'move', 'slide'],
  ])('refuses %s', (_, attributes, field, found) => {
    expect(mistakes(attributes)).toEqual([expect.objectContaining({ field, found })]);
  });

  test('refuses everything wrong at once', () => {
    expect(mistakes({ weeks: 'x', show: 'y', band: 'z' }).map(({ field }) => field)).toEqual([
      'weeks',
      'show',
      'band',
    ]);
  });
});
