import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inKilobytes, weigh } from './weigh.ts';

if (!existsSync('dist/index.html')) {
  console.error('Nothing to weigh: run npm run build first.');
  process.exit(1);
}
const paths = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) =>
  statSync(join('dist', path)).isFile(),
);
const weights = weigh(new Map(paths.map((path) => [path, readFileSync(join('dist', path))])));
for (const weight of weights) console.log(inKilobytes(weight));
process.exitCode = weights.some(({ bytes, budget }) => bytes > budget) ? 1 : 0;
