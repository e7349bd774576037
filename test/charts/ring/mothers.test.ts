import { expect, test } from 'vitest';
import { layoutOf } from '../../../src/charts/ring/layout.ts';
import { mothers } from '../../../src/charts/ring/marks/mothers.ts';
import { SIZES } from '../screens.ts';
import { rows, views } from './views.ts';

const roles = (on: string, name = 'promised') =>
  mothers(rows, views[name]!, layoutOf(SIZES[on]!)).map(({ key, className }) => `${key}: ${className}`);

test('a broad band has its name inside', () => {
  expect(roles('a desk')).toEqual(['name-his: ring-name', 'name-hers: ring-name']);
  expect(roles('a desk', 'empty')).toEqual(['name-his: label ring-name', 'name-hers: label ring-name']);
});

test('a narrow band has it at a line’s end', () => {
  expect(roles('a small phone')).toEqual([
    'line-his: ring-pointer',
    'name-his: label',
    'line-hers: ring-pointer',
    'name-hers: label',
  ]);
});
