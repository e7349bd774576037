import { expect, test } from 'vitest';
import { clock, clockHours, clockText } from '../../../src/content/fields/clock.ts';

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

test('a range may run past midnight', () => {
  const night = clock('20:00', '08:00');
  expect(['20:00', '23:10', '00:00', '08:00'].every((text) => night.read(text) !== undefined)).toBe(true);
  expect(night.read('08:05')).toBeUndefined();
  expect(night.read('19:55')).toBeUndefined();
});

test('an untidy time is tidied for the hint', () => {
  expect(['9:30', '9.30', '0930'].map((text) => clock().nearest?.(text))).toEqual(Array(3).fill('09:30'));
  expect(clock().nearest?.('25:10')).toBeUndefined();
});
