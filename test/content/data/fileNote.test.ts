import { expect, test } from 'vitest';
import { fileNote } from '../../../src/content/data/fileNote.ts';

test('what only helps to edit is left out', () => {
  const note = fileNote(
    '# a.csv: what a is\n\nOne line.\n\n| `x` | an x |\n\n**Why.** So.\n\n**Changing it.** No.',
  );
  expect(note).toEqual({
    title: 'what a is',
    lead: 'One line.',
    columns: [['x', 'an x']],
    sections: [['Why', 'So.']],
  });
});

test('a separator of Unicode ends no line', () => {
  const note = fileNote('# a.csv: what\u2028a is\n\nOne.\n\n| `x` | an\u2028x |\n');
  expect(note).toMatchObject({ title: 'what a is', columns: [['x', 'an x']] });
});

test('a note without columns is refused', () => {
  expect(() => fileNote('# a.csv: what a is\n\nNothing.')).toThrow('columns');
});

test('Windows line ends change nothing', () => {
  const text = '# a.csv: what a is\n\nOne.\n\n| `x` | an x |\n';
  expect(fileNote(text.replaceAll('\n', '\r\n'))).toEqual(fileNote(text));
});
