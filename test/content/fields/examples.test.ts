import { expect, test } from 'vitest';
import { CHARTS } from '../../../src/charts/index.ts';
import { HEAD } from '../../../src/content/chapters/readFrontmatter.ts';
import { scrollerFields } from '../../../src/content/chapters/readScroller.ts';
import { STEP } from '../../../src/content/chapters/readStep.ts';
import { TABLES } from '../../../src/content/data/tables.ts';
import type { Field } from '../../../src/content/fields/field.ts';
import type { Shape } from '../../../src/content/fields/yamlShapes.ts';
import { COUNT } from '../../../src/content/prose/readCount.ts';
import { STORY } from '../../../src/content/story/readStoryFile.ts';
import { rows, tables } from '../../fixtures/story.ts';

/** Every field that an editor may fill, by where it stands, with the rows that it may speak of. */
const FIELDS: [place: string, field: Field, rows: unknown][] = [
  ...Object.entries(TABLES).flatMap(([name, { columns }]) => fieldsOf(`${name}.csv`, columns, undefined)),
  ...fieldsOf('story.yaml', STORY.parts, undefined),
  ...fieldsOf('chapter', HEAD.parts, undefined),
  ...fieldsOf('step', STEP, tables),
  ...fieldsOf('scrolly', scrollerFields(CHARTS), undefined),
  ...fieldsOf('count', COUNT, undefined),
  ...Object.values(CHARTS).flatMap(({ name, attributes }) =>
    fieldsOf(name, attributes.fields, rows.get(name)),
  ),
];

function fieldsOf(
  place: string,
  fields: Readonly<Record<string, Field | Shape>>,
  rows: unknown,
): [string, Field, unknown][] {
  return Object.entries(fields).flatMap(([name, part]) =>
    'read' in part ? fieldsOf(`${place} ${name}`, part.parts, rows) : [[`${place} ${name}`, part, rows]],
  );
}

test.each(FIELDS)('%s: the example is right', (_, { example, kindFor, about }, rows) => {
  expect(kindFor(rows as never).read(example)).toHaveProperty('value');
  expect(about).not.toBe('');
});
