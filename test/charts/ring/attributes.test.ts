import { describe, expect, test } from 'vitest';
import { attributes as asked } from '../../../src/charts/ring/attributes.ts';

const mistakes = (attributes: Record<string, string>) => asked.read(attributes, undefined).mistakes;

describe('attributes', () => {
  test('an empty ring when nothing is said', () => {
    expect(asked.read({}, undefined).view).toEqual({
      his: 0,
      hers: 0,
      given: 0,
      words: {},
      calls: {},
      feeds: 0,
    });
  });

  test('a full ring says day and night', () => {
    expect(asked.read({ his: '24', hers: '24' }, undefined).view!.words).toEqual({ 'day and night': 1 });
    expect(asked.read({ his: '24', hers: '24', words: 'none' }, undefined).view!.words).toEqual({});
  });

  test('what was given says the next day', () => {
    expect(asked.read({ given: 'none', calls: 'his' }, undefined).view).toMatchObject({
      given: 1,
      words: { 'the next day': 1 },
      calls: { his: 1 },
    });
  });

  test('the reader’s thumb may fill it', () => {
    expect(asked.read({ his: '24', move: 'scroll' }, undefined).view!.scrub).toBe(true);
    expect(asked.read({ his: '24', move: 'glide' }, undefined).view).not.toHaveProperty('scrub');
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['more hours than a day has', { his: '25' }, 'his', '25'],
    ['fewer hours than none', { hers: '-1' }, 'hers', '-1'],
    ['hours that are none', { hers: 'all' }, 'hers', 'all'],
    ['help that is not told', { given: '14:00' }, 'given', '14:00'],
    ['promises and gifts in one ring', { given: 'none', his: '24' }, 'given', 'none'],
    ['a caller who did not call', { calls: 'his father' }, 'calls', 'father'],
    ['words that nobody said', { words: 'night and day' }, 'words', 'night and day'],
    ['words over the feeds', { given: 'none', feeds: 'yes', words: 'the next day' }, 'words', 'the next day'],
    ['calls over the feeds', { given: 'none', feeds: 'yes', calls: 'his hers' }, 'calls', 'his hers'],
    ['feeds in a promise', { his: '24', feeds: 'yes' }, 'feeds', 'yes'],
    ['feeds that are neither', { feeds: 'maybe' }, 'feeds', 'maybe'],
    ['an unknown move', { move: 'slide' }, 'move', 'slide'],
  ])('refuses %s', (_, attributes, field, found) => {
    expect(mistakes(attributes)).toEqual([expect.objectContaining({ field, found })]);
  });

  test('refuses everything wrong at once', () => {
    expect(mistakes({ his: 'x', calls: 'y', feeds: 'z' }).map(({ field }) => field)).toEqual([
      'his',
      'calls',
      'feeds',
    ]);
  });
});
