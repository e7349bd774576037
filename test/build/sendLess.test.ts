import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { sendLess } from '../../src/build/sendLess.ts';

/** The scripts that Vite builds from these files by name, as text; `main.js` is the first of them. */
async function built(files: Record<string, string>): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'sent-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [sendLess()],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'main.js'),
        treeshake: { propertyWriteSideEffects: false },
      },
    },
  });
  return JSON.stringify(result);
}

test('no loader of style sheets is sent', async () => {
  const code = await built({ 'main.js': "import('./later.js');", 'later.js': "console.log('later');" });
  expect(code).toContain('later');
  expect(code).not.toContain('stylesheet');
});

test('an ease that nothing uses is not sent', async () => {
  const code = await built({
    'main.js': "import { easeBackIn, easeCubicInOut } from 'd3';\nconsole.log(easeCubicInOut(0.5));",
  });
  expect(code).not.toContain('overshoot');
});

test('an ease that is used is sent', async () => {
  const code = await built({ 'main.js': "import { easeBackIn } from 'd3';\nconsole.log(easeBackIn(0.5));" });
  expect(code).toContain('overshoot');
});
