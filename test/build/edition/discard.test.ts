import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { discard } from '../../../src/build/edition/discard.ts';

/** A folder to which a program still writes for so many milliseconds. */
async function writtenTo(milliseconds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'discarded-'));
  const source = `
    const fs = require('node:fs');
    const end = Date.now() + ${milliseconds};
    console.log('begun');
    for (let file = 0; Date.now() < end; file++) {
      fs.mkdirSync(${JSON.stringify(`${folder}/cache`)}, { recursive: true });
      try { fs.writeFileSync(${JSON.stringify(`${folder}/cache/`)} + file, ''); } catch {}
    }`;
  const writer = spawn(process.execPath, ['-e', source]);
  const gone = new Promise((done) => writer.on('close', done));
  onTestFinished(async () => {
    writer.kill();
    await gone;
    rmSync(folder, { recursive: true, force: true });
  });
  await new Promise((done) => writer.stdout.once('data', done));
  return folder;
}

test('a folder still written to is removed afterwards', async () => {
  const folder = await writtenTo(300);
  await discard(folder);
  expect(existsSync(folder)).toBe(false);
});

test('a folder that is never given up is left', async () => {
  const folder = await writtenTo(20_000);
  await expect(discard(folder, 10)).resolves.toBeUndefined();
});

test('a folder that is gone needs nothing', async () => {
  await expect(discard('/there/is/none')).resolves.toBeUndefined();
});
