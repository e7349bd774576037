import { expect, test } from 'vitest';
import { clock, clockHours, clockText, nightClock } from '../../../src/content/fields/clock.ts';
import type { Kind } from '../../../src/content/fields/field.ts';

test('clock text becomes decimal hours', () => {
  expect(clockHours('21:45')).toBe(21.75);
  expect(clockHours('00:00')).toBe(0);
});

test.each(['24:00', '25:10', '9:30', '12:60', '12.30', 'noon', ''])('%j is no time of day', (text) => {
  expect(clockHours(text)).toBeUndefined();
});

test('decimal hours become clock text', () => {
  expect(['06:40', '00:00', '23:59'].map((text) => clockText(clockHours(text) ?? NaN))).toEqual([
    '06:40',
    '00:00',
    '23:59',
  ]);
  expect(clockText(-2.25)).toBe('21:45');
});

const valueOf = (kind: Kind<number>, text: string) => {
  const reading = kind.read(text);
  return 'value' in reading ? reading.value : undefined;
};

test('a range may run past midnight', () => {
  const night = clock('20:00', '08:00');
  expect(['20:00', '00:00', '08:00'].map((text) => valueOf(night, text))).toEqual([20, 0, 8]);
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
