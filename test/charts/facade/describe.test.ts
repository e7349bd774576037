import { describe, expect, test } from 'vitest';
import { describeView } from '../../../src/charts/facade/describe.ts';
import { rows, view, VIEWS } from './rows.ts';

describe('describeView', () => {
  test('counts the windows that are lit', () => {
    expect(describeView(rows, view({ at: '02:30' }))).toMatch(
      /^At 02:30, one window lit of the 42 across the road: the kitchen\./,
    );
  });

  test('names hers among the others', () => {
    expect(describeView(rows, view({ at: '03:10' }))).toContain(
      '2 windows lit of the 42 across the road, the kitchen among them.',
    );
  });

  test('changes with the rows', () => {
    const dark = { ...rows, windows: rows.windows.filter(({ name }) => name !== 'kitchen') };
    expect(describeView(dark, view({ at: '02:30' }))).toContain('no windows lit of the 41');
  });

  test.each(Object.entries(VIEWS))('%s: says on what it stands', (_, one) => {
    expect(describeView(rows, one)).toContain(
      'Drawn to fit her words, not measured: the windows and their hours. Told: the kitchen light.',
    );
  });
});
