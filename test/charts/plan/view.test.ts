import { describe, expect, test } from 'vitest';
import { describeView } from '../../../src/charts/plan/describe.ts';
import { onHerWay } from '../../../src/charts/plan/marks/people.ts';
import { plan } from '../../../src/charts/plan/plan.ts';
import { attributes as asked } from '../../../src/charts/plan/attributes.ts';
import { interpolate, duration } from '../../../src/charts/plan/view.ts';
import { rows, viewOf, VIEWS } from './views.ts';

const [a, b] = [
  viewOf({ show: 'plan path', along: '0.2' }),
  viewOf({ show: 'plan sound', doors: 'shut', along: '0.6' }),
];

describe('interpolate', () => {
  test('starts and ends at the views themselves', () => {
    expect(interpolate(a, b, 0)).toBe(a);
    expect(interpolate(a, b, 1)).toBe(b);
  });

  test('doors swing and Emily walks half-way', () => {
    expect(interpolate(a, b, 0.5)).toMatchObject({ doors: 0.5, levels: 0, moving: true });
    expect(interpolate(a, b, 0.5).along).toBeCloseTo(0.4);
  });

  test('figures stay where nothing moves', () => {
    const [open, also] = [viewOf({ show: 'plan sound' }), viewOf({ show: 'plan sound father' })];
    expect(interpolate(open, also, 0.5).levels).toBe(1);
  });

  test('takes 0.5 to 1.6 seconds', () => {
    for (const { view: from } of VIEWS)
      for (const { view: to } of VIEWS) {
        expect(duration(from, to)).toBeGreaterThanOrEqual(500);
        expect(duration(from, to)).toBeLessThanOrEqual(1600);
      }
  });
});

test('her way ends where it began', () => {
  expect(rows.pacing[0]).toEqual(rows.pacing.at(-1));
  for (let along = 0; along < 1; along += 0.05) {
    const [here, next] = [onHerWay(rows.pacing, along), onHerWay(rows.pacing, along + 0.05)];
    expect(Math.hypot(next.x - here.x, next.y - here.y)).toBeLessThan(1.2);
  }
});

describe('attributes', () => {
  test('shows the plan when nothing is said', () => {
    expect(asked.read({}, undefined).view).toMatchObject({ show: { plan: 1 }, doors: 1, levels: 1 });
  });

  test.each<[string, Record<string, string>, string, string]>([
    ['a part that is none', { show: 'plan soud' }, 'show', 'soud'],
    ['lit but not shown', { show: 'plan', lit: 'light' }, 'lit', 'light'],
    ['him with the door open', { show: 'father door' }, 'show', 'father door'],
    ['doors ajar', { doors: 'ajar' }, 'doors', 'ajar'],
    ['a place beyond the end', { along: '1.4' }, 'along', '1.4'],
    ['a place in words', { along: 'half' }, 'along', 'half'],
    ['a room that is none', { room: 'lounge' }, 'room', 'lounge'],
    ['an unknown move', { move: 'walk' }, 'move', 'walk'],
  ])('refuses %s', (_, attributes, field, found) => {
    expect(asked.read(attributes, undefined).mistakes).toEqual([expect.objectContaining({ field, found })]);
  });

  test('refuses everything wrong at once', () => {
    expect(
      asked.read({ show: 'x', doors: 'y', along: 'z' }, undefined).mistakes.map(({ field }) => field),
    ).toEqual(['show', 'doors', 'along']);
  });
});

describe('the words aloud', () => {
  const spoken = (attributes: Record<string, string>) => describeView(rows, viewOf(attributes));

  test('says that nowhere is quiet, doors open', () => {
    expect(spoken({ show: 'plan sound' })).toContain('Nowhere in the flat is below 45 decibels');
  });

  test('says where it is quiet, doors shut', () => {
    expect(spoken({ show: 'plan sound', doors: 'shut' })).toMatch(
      /48 decibels at Oliver’s pillow.*Both bedrooms are above 45.*only the bathroom/,
    );
  });

  test('says what the sound is assumed from', () => {
    expect(spoken({ show: 'plan sound' })).toContain('Assumed: 100 decibels at one metre');
  });

  test('says where Emily is', () => {
    expect(spoken({ show: 'plan light door' })).toContain('Emily stands in the hallway');
    expect(spoken({ show: 'plan path', along: '0' })).toContain('she is in the kitchen');
  });

  test.each(VIEWS)('$named: says on what it stands', ({ view }) => {
    expect(describeView(rows, view)).toMatch(/Drawn to fit her words, not measured: the plan.*Told: two/);
    expect(describeView(rows, view)).not.toMatch(/\bdB\b|\bm²/);
  });
});

test('a story without sound is sent none', () => {
  expect(plan.seen(rows, [a]).sound).toEqual({});
  expect(Object.keys(plan.seen(rows, [b]).sound)).toEqual(['shut']);
});
