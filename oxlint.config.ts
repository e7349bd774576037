import { defineConfig, type OxlintOverride } from 'oxlint';

/** A folder of src: which others it may import, besides itself and its own folders. */
interface Layer {
  imports: string[];
  /** Whether it may touch the page that a reader sees. */
  page?: true;
  /** Whether it may know Astro. */
  astro?: true;
}

const DRAWN = ['scene', 'charts', 'content'];
const PAGES = [...DRAWN, 'browser', 'build', 'styles'];

/** Imports run one way. A folder of src that is not here has no rule: the tests find it. */
export const LAYERS: Record<string, Layer> = {
  fonts: { imports: [] },
  styles: { imports: [] },
  scene: { imports: [] },
  'content/fields': { imports: [] },
  'content/data': { imports: ['content/fields'] },
  'content/chapters': { imports: DRAWN },
  'content/prose': { imports: DRAWN },
  'content/story': { imports: DRAWN },
  charts: { imports: ['scene', 'content/fields', 'content/data'] },
  browser: { imports: ['charts', 'scene'], page: true },
  build: { imports: [...DRAWN, 'styles'], astro: true },
  'build/edition': { imports: [], page: true, astro: true },
  components: { imports: PAGES, page: true, astro: true },
  layouts: { imports: [...PAGES, 'components'], page: true, astro: true },
  pages: { imports: [...PAGES, 'components', 'layouts'], page: true, astro: true },
};

/** The one file in which a package is known. */
const KNOWN_IN: Record<string, string> = { scrollama: 'src/browser/scroller/watchSteps.ts' };
/** Files of a layer that know Astro all the same. */
const ASTRO_IN = ['src/content/story/contentCheck.ts'];
/** What is worked out for the page without touching it: no page, no clock, and nothing else of ours. */
const PLAIN = ['scroller/activeStep', 'scroller/player', 'reading/stops'].map(
  (file) => `src/browser/${file}.ts`,
);

const PAGE = [
  'document',
  'window',
  'innerHeight',
  'innerWidth',
  'addEventListener',
  'requestAnimationFrame',
  'matchMedia',
  'getComputedStyle',
  'customElements',
  'localStorage',
];
const CLOCK = ['performance', 'setTimeout', 'setInterval', 'Date'];
const unknown = (names: string[], message: string) => names.map((name) => ({ name, message }));
const noPage = unknown(PAGE, 'This folder knows nothing of the page.');
const plain: OxlintOverride = {
  files: PLAIN,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^([.]|scrollama)', message: 'This file stands alone, but for D3.' }] },
    ],
    'no-restricted-globals': [
      'error',
      ...unknown([...PAGE, ...CLOCK], 'This file is told all that it needs.'),
    ],
  },
};

const within = (folder: string, other: string) => folder === other || folder.startsWith(`${other}/`);

/** The folders of the table that a folder may not import. */
export const forbidden = (folder: string): string[] =>
  Object.keys(LAYERS).filter(
    (other) =>
      !within(other, folder) &&
      !within(folder, other) &&
      !LAYERS[folder]?.imports.some((one) => within(other, one)),
  );

/** A path that leads from any depth of one folder of src into another; what both lie in is not said again. */
function leadsInto(from: string, to: string): string {
  const parts = from.split('/');
  const rest = to
    .split('/')
    .filter((_, depth, all) => all.slice(0, depth + 1).join() !== parts.slice(0, depth + 1).join());
  return `^(\\.\\./)+${rest.join('/')}/`;
}

/** What a file may not import: for its folder, if that is in the table, and for what it is itself there to know. */
function restricted(folder = '', file = ''): OxlintOverride['rules'] {
  const layer = LAYERS[folder];
  const paths = Object.entries(KNOWN_IN)
    .filter(([, home]) => home !== file)
    .map(([name, home]) => ({ name, message: `Only ${home} knows ${name}.` }));
  if (!layer) return { 'no-restricted-imports': ['error', { paths }] };
  const patterns = forbidden(folder).map((other) => ({
    regex: leadsInto(folder, other),
    message: `${folder} may import ${layer.imports.join(', ') || 'nothing but itself'}.`,
  }));
  if (!layer.astro && !ASTRO_IN.includes(file))
    patterns.push({ regex: '^(astro|astro:.*|@astrojs/.*)$', message: `${folder} knows nothing of Astro.` });
  return { 'no-restricted-imports': ['error', { paths, patterns }] };
}

/** A folder's rules stand after those of the folder it lies in, and a file's after both: the last one counts. */
const folders = Object.keys(LAYERS).toSorted();
const layers: OxlintOverride[] = folders.map((folder) => ({
  files: [`src/${folder}/**`],
  rules: {
    ...restricted(folder),
    'no-restricted-globals': LAYERS[folder]?.page ? 'off' : ['error', ...noPage],
  },
}));
const exceptions: OxlintOverride[] = [...Object.values(KNOWN_IN), ...ASTRO_IN].map((file) => ({
  files: [file],
  rules: restricted(
    folders.findLast((folder) => within(file, `src/${folder}`)),
    file,
  ),
}));

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { es2024: true },
  ignorePatterns: ['node_modules', 'dist', '.astro'],
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'import/no-cycle': 'error',
    'import/no-unassigned-import': [
      'error',
      { allow: ['**/*.css', '**/browser/**/*.ts', '**/charts/styles.ts'] },
    ],
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    ...restricted(),
    'no-shadow': 'off',
    'typescript/no-non-null-assertion': 'off',
    'import/no-default-export': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/no-array-sort': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-mock-type-parameters': 'off',
  },
  overrides: [
    ...layers,
    ...exceptions,
    plain,
    // Commands: they speak with whoever runs them.
    {
      files: ['test/*.ts', 'scripts/**', 'src/fonts/subset.ts', '*.mjs'],
      rules: { 'no-console': 'off' },
    },
  ],
});
