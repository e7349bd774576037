import { expect, test } from 'vitest';
import { clock, clockMinutes, clockText, nightClock } from '../../../src/content/fields/clock.ts';
import type { Kind } from '../../../src/content/fields/field.ts';

test('clock text becomes minutes of the day', () => {
  expect(clockMinutes('21:45')).toBe(1305);
  expect(clockMinutes('00:00')).toBe(0);
});

test.each(['24:00', '25:10', '9:30', '12:60', '12.30', 'noon', ''])('%j is no time of day', (text) => {
  expect(clockMinutes(text)).toBeUndefined();
});

test('minutes become clock text', () => {
  expect(['06:40', '00:00', '23:59'].map((text) => clockText(clockMinutes(text) ?? NaN))).toEqual([
    '06:40',
    '00:00',
    '23:59',
  ]);
  expect(clockText(-135)).toBe('21:45');
  expect([-240, -20, -0.5, 0, 59.9, 420].map(clockText)).toEqual([
    '20:00',
    '23:40',
    '23:59',
    '00:00',
    '00:59',
    '07:00',
  ]);
});

const valueOf = (kind: Kind<number>, text: string) => {
  const reading = kind.read(text);
  return 'value' in reading ? reading.value : undefined;
};

test('a range may run past midnight', () => {
  const night = clock('20:00', '08:00');
  expect(['20:00', '00:00', '08:00'].map((text) => valueOf(night, text))).toEqual([1200, 0, 480]);
  expect(['08:05', '19:55'].map((text) => valueOf(night, text))).toEqual([undefined, undefined]);
});

test('minutes of a night count from its midnight', () => {
  const night = nightClock('20:00', '08:00');
  expect(['20:00', '23:40', '00:00', '07:00'].map((text) => valueOf(night, text))).toEqual([
    -240, -20, 0, 420,
  ]);
});

test('an untidy time is tidied for the hint', () => {
  const hint = (text: string) => {
    const reading = clock().read(text);
    return 'mistakes' in reading ? reading.mistakes.map(({ nearest }) => nearest) : reading;
  };
  expect(['9:30', '9.30', '0930'].map(hint).flat()).toEqual(['09:30', '09:30', '09:30']);
  expect(hint('25:10')).toEqual([undefined]);
});
