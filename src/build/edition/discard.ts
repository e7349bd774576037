import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const TRIES = 10;

/**
 * Removes a temporary folder of a program that has been closed. Its last processes may still write there for a
 * moment: then it is tried again, and at worst the folder is left to the system. It never throws.
 * @param pause milliseconds from one try to the next
 */
export async function discard(folder: string, pause = 200): Promise<void> {
  for (let tries = 0; tries < TRIES && existsSync(folder); tries++) {
    await rm(folder, { recursive: true, force: true }).catch(() => {});
    await setTimeout(pause);
  }
}
