import { expect, test } from 'vitest';
import { scaleRows } from '../../../src/charts/scale/fromTables.ts';
import { sourceText } from '../../../src/charts/scale/describe.ts';
import { CAST } from '../../content/data/cast.ts';
import { tables } from '../../fixtures/story.ts';

const rows = scaleRows(tables, CAST);
const words = (nights: number) => sourceText(rows, { nights, named: { span: 1, nights: 1 } });

test('her sleep is named once it is drawn', () => {
  expect(words(0)).toMatch(
    /^Drawn to fit her words, not measured: the hour of the visit\. Told: half an hour\./,
  );
  expect(words(7)).toContain('not measured: Emily’s sleep and the hour of the visit.');
});
