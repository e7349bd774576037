import { expect, test } from 'vitest';
import { fieldOf } from '../../../src/charts/guess/field.ts';
import { weekTicks } from '../../../src/charts/guess/weekTicks.ts';
import { screen } from '../screens.ts';
import { asked } from './views.ts';

const marks = weekTicks(asked, fieldOf(asked, screen(343, 416)));

test('every week has a tick, every fourth a name', () => {
  expect(marks.filter(({ className }) => className === 'tick')).toHaveLength(asked.to - asked.from + 2);
  expect(marks.flatMap(({ text }) => text ?? [])).toEqual(['birth', '4 weeks', '8', '12']);
});

test('a named tick is the longer one', () => {
  const length = (week: number) => {
    const { y1, y2 } = marks.find(({ key }) => key === `tick-${week}`)!.attributes;
    return Number(y2) - Number(y1);
  };
  expect(length(4)).toBeGreaterThan(length(5));
});
