import { expect, test } from 'vitest';
import { casts, decides, nonNulls, parsed } from '../../scripts/syntax.ts';

const sum = (file: string, text: string, of: (tree: ReturnType<typeof parsed>[number]) => number) =>
  parsed(file, text).reduce((found, tree) => found + of(tree), 0);

const ASTRO = `---
const first = steps[0]!;
const view = first.view as View;
---

<p class:list={['step', first.id!]}>
  Stop! {steps.map((step) => <Still id={step.id!} />)}
</p>
`;

test('assertions are counted, not exclamation marks', () => {
  expect(sum('a.ts', 'if (a !== b! && !c) say("no!"); // d!', nonNulls)).toBe(1);
});

test('templates are counted with their code', () => {
  expect(sum('a.astro', ASTRO, nonNulls)).toBe(3);
  expect(sum('a.astro', ASTRO, casts)).toBe(1);
});

test('a cast counts each time, as const never', () => {
  expect(
    sum('a.ts', "import * as d3 from 'd3'; const a = ['b'] as const, c = d as unknown as E;", casts),
  ).toBe(2);
});

test('a table decides nothing, a fallback does', () => {
  expect(parsed('a.ts', 'export const A = { b: (c: number) => c + 1 };').some(decides)).toBe(false);
  expect(parsed('a.ts', 'export const a = (b?: number) => b ?? 1;').some(decides)).toBe(true);
});
