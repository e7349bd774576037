import { expect, test } from 'vitest';
import { numbers } from '../../../src/charts/plan/numbers.ts';
import { rows, viewOf } from './views.ts';

const tables = (attributes: Record<string, string>) => numbers(rows, viewOf(attributes));
const people = (show: string) =>
  tables({ show })
    .filter(({ caption }) => caption.startsWith('Who'))
    .flatMap((table) => table.rows.map(({ cells }) => cells[0]));

test.each([
  ['plan', []],
  ['plan path', ['Her way', 'Emily, with the baby']],
  ['plan sound', ['The baby']],
  ['plan father light', ['The kitchen light', 'Oliver']],
  ['plan light door', ['Emily, with the baby', 'The kitchen light', 'Oliver']],
])('%s has rows for who is there', (show, expected) => {
  expect(people(show)).toEqual(expected);
});

test('the sound is that of the doors as they are', () => {
  const captions = (doors: string) => tables({ show: 'plan sound', doors }).map(({ caption }) => caption);
  expect(captions('open')[0]).toContain('doors open');
  expect(captions('shut')[0]).toContain('doors shut');
  expect(tables({}).map(({ caption }) => caption)).toEqual(['The flat']);
});

test('the line at the limit has its name', () => {
  const [sound] = tables({ show: 'plan sound', doors: 'shut' });
  const marks = (decibels: string) =>
    sound!.rows.find(({ cells }) => cells[1] === decibels && cells[0]!.startsWith('Inside'))?.marks;
  expect(marks('45')).toEqual(['sound-shut-45', 'level-shut-45', 'level-shut-limit']);
  expect(marks('50')).toEqual(['sound-shut-50', 'level-shut-50']);
});
