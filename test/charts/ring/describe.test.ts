import { describe, expect, test } from 'vitest';
import { describeView } from '../../../src/charts/ring/describe.ts';
import { asked, rows, views } from './views.ts';

const spoken = (attributes: Record<string, string>) => describeView(rows, asked(attributes));

describe('describeView', () => {
  test('says whose hours, and from when', () => {
    const words = spoken({ his: '12', hers: '9.5' });
    expect(words).toContain('Oliver’s mother promises 12 hours of 24, from 06:00 to 18:00.');
    expect(words).toContain('Emily’s mother promises 9 hours 30 minutes of 24, from 06:00 to 15:30.');
  });

  test('says that a full ring is full', () => {
    expect(spoken({ his: '24', hers: '24' })).toContain('Oliver’s mother promises all 24 hours.');
  });

  test('says what was given: nothing', () => {
    const words = spoken({ given: 'none', calls: 'his hers' });
    expect(words).toContain('none was given');
    expect(words).toContain('His mum rang. My mum rang.');
    expect(spoken({ given: 'none', feeds: 'yes' })).toContain('awake every 2 hours: 12 times in 24 hours');
  });

  test.each(Object.entries(views))('%s: says on what it stands', (_, view) => {
    expect(describeView(rows, view)).toMatch(/Told: .*\.$/);
    expect(describeView(rows, view)).not.toMatch(/\d h\b|\b1 hours/);
  });
});
