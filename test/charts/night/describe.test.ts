import { describe, expect, test } from 'vitest';
import { night } from '../../../src/charts/night/night.ts';
import { examples, rows, viewOf } from './rows.ts';

const spoken = (attributes: Record<string, string>) => night.describe(rows, viewOf(attributes));

describe('the words of a night', () => {
  test('counts wakings and sleep so far', () => {
    expect(spoken({ night: '4', until: '02:00' })).toContain('The baby wakes 3 times, about every 2 hours.');
    expect(spoken({ night: '4', until: '02:00' })).toContain(
      'Emily sleeps 2 hours 10 minutes in 2 stretches, the longest 1 hour 10 minutes.',
    );
  });

  test('says what each is doing now', () => {
    expect(spoken({ night: '4', until: '02:00' })).toContain(
      'Now the baby is being walked, Emily is walking up and down with him and Oliver is asleep.',
    );
  });

  test('speaks of what is lit', () => {
    const words = spoken({ night: '4', until: '03:50', lit: 'father' });
    expect(words).not.toContain('Emily sleeps');
    expect(words).toContain('Oliver is lying awake');
  });

  test('says when nobody has slept yet', () => {
    expect(spoken({ night: '4', until: '21:30' })).toContain('Emily has not slept yet.');
  });

  test.each(examples)('$name: words, a source, no abbreviation', ({ view }) => {
    const words = night.describe(rows, view);
    expect(words).toContain('Drawn to fit her words');
    expect(words).not.toMatch(/undefined|NaN|\d h\b|\b1 (hours|minutes)/);
  });
});

test('a reader is sent only the nights named', () => {
  expect(Object.keys(night.seen(rows, [viewOf({ night: '4' })]).nights)).toEqual(['4']);
});
