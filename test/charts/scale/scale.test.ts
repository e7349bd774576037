import { describe, expect, test } from 'vitest';
import { scale } from '../../../src/charts/scale/scale.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

const rows = scale.rows(tables, CAST);
const view = (nights: string) => scale.attributes.read({ nights }, rows).view!;

describe('scale', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['no number of nights', {}, 'nights', ''],
    ['nights that are not drawn', { nights: '400' }, 'nights', '400'],
    ['part of a night', { nights: '2.5' }, 'nights', '2.5'],
    ['an unknown move', { nights: '7', move: 'slide' }, 'move', 'slide'],
  ])('refuses %s', (_, attributes, field, found) => {
    expect(scale.attributes.read(attributes, rows).mistakes).toEqual([
      expect.objectContaining({ field, found }),
    ]);
  });

  test('refuses everything wrong at once', () => {
    expect(scale.attributes.read({ nights: 'x', move: 'y' }, rows).mistakes).toHaveLength(2);
  });

  test('says what part of a day it is', () => {
    expect(scale.describe(rows, view('0'))).toContain('Half an hour is 30 minutes of 1440: one part in 48.');
    expect(scale.describe(rows, view('0'))).not.toContain('Emily');
  });

  test('no stretch is longer than two hours or so', () => {
    const [, words] = /the longest is ([^.]+)\./.exec(scale.describe(rows, view('28')))!;
    expect(words).toMatch(/^(1 hour|2 hours)( \d+ minutes)?$/);
  });

  test('sends only the nights that are seen', () => {
    expect(scale.seen(rows, [view('0'), view('7')]).nights).toHaveLength(7);
    expect(scale.seen(rows, [view('0')]).nights).toHaveLength(0);
  });

  test('the afternoon and its night share a day', () => {
    expect(rows.span).toEqual([-540, -510]);
    expect(rows.after.every(([from, to]) => from > -360 && to < 720)).toBe(true);
  });
});
