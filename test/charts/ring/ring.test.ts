import { expect, test } from 'vitest';
import { ring } from '../../../src/charts/ring/ring.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

test('the calls are called as the events are', () => {
  const events = tables.events.map((row) => ({
    ...row,
    label: row.event === 'first-call' ? "Dad's mum" : row.label,
  }));
  expect(ring.rows({ ...tables, events }, CAST)).toMatchObject({
    calls: { his: 'Dad’s mum', hers: 'My mum rang' },
  });
});

test('without events the cast names them', () => {
  expect(ring.rows({ ...tables, events: [] }, CAST)).toMatchObject({
    calls: { his: 'His mum rang', hers: 'My mum rang' },
  });
});
