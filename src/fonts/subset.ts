import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** Every letter that English needs, the Latin ones that a name may bring, and the signs of a careful typesetter. */
const LETTERS =
  String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)) +
  '£©·½¼¾×÷°–—‘’“”…−' +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽž' +
  '←→↑↓\u00a0\u2009\u202f';

const CUTS: { from: string; to: string; axes: Record<string, number | { min: number; max: number }> }[] = [
  // The optical sizes stay, so that the title is drawn as a title and the prose as prose.
  { from: 'newsreader/files/newsreader-latin-opsz-normal', to: 'newsreader', axes: { wght: 400 } },
  {
    from: 'newsreader/files/newsreader-latin-opsz-italic',
    to: 'newsreader-italic',
    axes: { wght: 400, opsz: 18 },
  },
  {
    from: 'source-sans-3/files/source-sans-3-latin-wght-normal',
    to: 'source-sans',
    axes: { wght: { min: 400, max: 600 } },
  },
];

for (const { from, to, axes } of CUTS) {
  const source = readFileSync(
    new URL(`../../node_modules/@fontsource-variable/${from}.woff2`, import.meta.url),
  );
  const cut = await subsetFont(source, LETTERS, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(new URL(`${to}.woff2`, import.meta.url), cut);
  console.log(`${to}.woff2: ${cut.length} bytes`);
}
