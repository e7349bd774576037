import { ownRows, type AllRows } from '../../src/charts/allRows.ts';
import { chartOf } from '../../src/charts/index.ts';
import { DESK, FIRST } from '../../src/charts/kit/sizes.ts';
import { BASES } from '../../src/content/data/rows.ts';
import type { Step } from '../../src/content/story/story.ts';

/** What of a picture is its paper and its words, and stands for no number: by the role of its marks. */
const DECORATION: Record<string, RegExp> = {
  timeline: /^(grid|axis|tick|source)|^label (mother|father|quarrels)$/,
  facade: /^(source|facade-(sky|wall|course|frame|bar|rail))$/,
  night: /^(source|grid-name|night-(empty|floor|glow)|label.*)$/,
  plan: /^(source|ground)$/,
  ring: /^(source|grid-name|ring-(tick|edge|name|pointer)|label|label ring-name)$/,
  scale: /^(source|grid|tick|label)/,
};

/** The marks of a step's picture that stand for a number and that no row of its numbers explains. */
export function unexplained(all: AllRows, { chart: name, view }: Step): string[] {
  const chart = chartOf(name);
  const rows = ownRows(all, chart);
  const explained = new Set(
    chart.numbers(rows, view).flatMap((table) => table.rows.flatMap(({ marks }) => marks)),
  );
  return [FIRST, DESK].flatMap((size) =>
    chart
      .scene(rows, view, size)
      .marks.filter(({ className }) => !DECORATION[name]?.test(className))
      .filter(({ key }) => !explained.has(key))
      .map(({ key, className }) => `${key} (${className})`),
  );
}

/** What is missing in the rows behind a step's picture: a row, a cell, a basis, a source or a place. */
export function rowFaults(all: AllRows, { chart: name, view }: Step): string[] {
  const chart = chartOf(name);
  return chart
    .numbers(ownRows(all, chart), view)
    .flatMap(({ caption, columns, rows: found }) => [
      ...(found.length === 0 ? [`${caption}: no rows`] : []),
      ...found
        .filter(
          ({ cells, basis, source, span }) =>
            cells.length !== columns.length ||
            cells[0] === '' ||
            /undefined|NaN/.test(cells.join()) ||
            !BASES.includes(basis) ||
            source === '' ||
            (span && span[0] >= span[1]),
        )
        .map(({ cells }) => `${caption}: ${cells.join(', ')}`),
    ]);
}
