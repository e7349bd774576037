import { defineConfig } from 'vitest/config';
import { plainRaw } from './src/build/plainRaw.ts';

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'test-results.json' },
    maxWorkers: 2,
    projects: [
      {
        plugins: [plainRaw()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
          // One reading of D3 and of the content serves all files: three quarters of the time went into it. A test
          // that stubs anything takes it back itself.
          pool: 'threads',
          isolate: false,
          testTimeout: 15_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/globalSetup.ts',
          testTimeout: 480_000,
          hookTimeout: 240_000,
          // How long a browser takes decides no test.
          expect: { poll: { timeout: 15_000 } },
          maxConcurrency: 4,
          // After the unit tests: nothing else takes the processor while the browser draws.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
