import { gzipSync } from 'node:zlib';

/** What the story may weigh, in bytes as they are sent: text gzipped, fonts as they are. */
export const BUDGETS = {
  'first script': 12_000,
  'story script': 40_000,
  'all script': 48_000,
  html: 28_000,
  fonts: 90_000,
} as const;
export type Part = keyof typeof BUDGETS;

export interface Weight {
  part: Part;
  bytes: number;
  budget: number;
}

const sent = (body: Uint8Array) => gzipSync(body, { level: 9 }).length;
const sum = (bodies: Uint8Array[], weight: (body: Uint8Array) => number) =>
  bodies.reduce((total, body) => total + weight(body), 0);

/**
 * The weight of the built story from all files of the site, by their paths. The first script is what the page asks
 * for itself, the story's that, what charts share and every scene, which comes when it comes near; the rest is for
 * readers who use it.
 * @throws Error when there is no index.html
 */
export function weigh(files: ReadonlyMap<string, Uint8Array>): Weight[] {
  const page = files.get('index.html');
  if (!page) throw new Error('There is no index.html: run npm run build first.');
  const html = new TextDecoder().decode(page);
  const ending = (...endings: string[]) =>
    [...files].filter(([path]) => endings.some((one) => path.endsWith(`.${one}`)));
  const name = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  const scripts = ending('js', 'mjs');
  const first = scripts.filter(([path]) => html.includes(name(path)));
  const scenes = scripts.filter(([path]) => /^(drawing|kit)\./.test(name(path)));
  const bodies = (some: [string, Uint8Array][]) => some.map(([, body]) => body);
  const weights: Record<Part, number> = {
    'first script': sum(bodies(first), sent),
    'story script': sum(bodies([...first, ...scenes]), sent),
    'all script': sum(bodies(scripts), sent),
    html: sent(page),
    fonts: sum(bodies(ending('woff2')), (body) => body.length),
  };
  return (Object.keys(BUDGETS) as Part[]).map((part) => ({
    part,
    bytes: weights[part],
    budget: BUDGETS[part],
  }));
}

/** One line a part, as `npm run size` prints it. */
export const inKilobytes = ({ part, bytes, budget }: Weight): string =>
  `${part.padEnd(12)} ${(bytes / 1000).toFixed(1).padStart(5)} kB of ${budget / 1000} kB${bytes > budget ? ', over budget' : ''}`;
