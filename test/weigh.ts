import { gzipSync } from 'node:zlib';

/** What the page may weigh, in bytes as they are sent: text gzipped, fonts as they are. */
export const BUDGETS = { script: 26_000, html: 45_000, fonts: 90_000 } as const;
export type Part = keyof typeof BUDGETS;

export interface Weight {
  part: Part;
  bytes: number;
  budget: number;
}

const ENDINGS: Record<string, Part> = {
  js: 'script',
  mjs: 'script',
  html: 'html',
  css: 'html',
  woff2: 'fonts',
};

/** The weight of a built page from all its files, by their paths. */
export function weigh(files: ReadonlyMap<string, Uint8Array>): Weight[] {
  const weights = { script: 0, html: 0, fonts: 0 };
  for (const [path, body] of files) {
    const part = ENDINGS[path.slice(path.lastIndexOf('.') + 1)];
    if (part) weights[part] += part === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length;
  }
  return (Object.keys(BUDGETS) as Part[]).map((part) => ({
    part,
    bytes: weights[part],
    budget: BUDGETS[part],
  }));
}

/** One line a part, as `npm run size` prints it. */
export const inKilobytes = ({ part, bytes, budget }: Weight): string =>
  `${part.padEnd(6)} ${(bytes / 1000).toFixed(1).padStart(5)} kB of ${budget / 1000} kB${bytes > budget ? ', over budget' : ''}`;
