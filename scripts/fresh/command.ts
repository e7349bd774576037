import { spawn } from 'node:child_process';

export interface Setting {
  cwd: string;
  env: NodeJS.ProcessEnv;
  user?: { uid: number; gid: number };
}

/** No command takes this many milliseconds. */
const TOO_LONG = 900_000;

/** How many milliseconds a server has to end when it is told to. */
const TO_END = 10_000;

export interface Ended {
  code: number | null;
  said: string;
}

/**
 * Runs a command in a shell, with all that it starts in one group, to its end.
 * @param until hears everything said so far after each word, and answers what to do once enough was said; the group
 * is then told to end, as a terminal does it
 * @throws Error when it takes too long, or does not end when told
 */
export async function command(
  line: string,
  { cwd, env, user }: Setting,
  until?: (said: string) => (() => Promise<void>) | undefined,
): Promise<Ended> {
  const child = spawn('sh', ['-c', line], {
    cwd,
    env,
    ...user,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  };
  return new Promise((resolve, reject) => {
    const giveUp = (reason: string) => {
      signal('SIGKILL');
      reject(new Error(`${line} ${reason}\n${said}`));
    };
    let timer = setTimeout(() => giveUp('takes too long'), TOO_LONG);
    let isEnough = false;
    const hear = (chunk: Buffer) => {
      said += chunk;
      const then = isEnough ? undefined : until?.(said);
      if (!then) return;
      isEnough = true;
      then()
        .then(() => {
          signal('SIGINT');
          clearTimeout(timer);
          timer = setTimeout(() => giveUp('does not end when told'), TO_END);
        })
        .catch((error: Error) => giveUp(error.message));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    });
  });
}

/** The same for a command that has to succeed. @throws Error with what it said */
export async function succeed(line: string, setting: Setting): Promise<string> {
  const { code, said } = await command(line, setting);
  if (code !== 0) throw new Error(`${line} ended with ${code}\n${said}`);
  return said;
}
