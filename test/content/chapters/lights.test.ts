import { expect, test } from 'vitest';
import { LIGHTS } from '../../../src/content/chapters/lights.ts';
import { contrast, tokens } from './tokens.ts';

const SCHEMES = ['light', 'dark'] as const;
const all = LIGHTS.flatMap((light) =>
  SCHEMES.map((scheme) => ({ light, scheme, of: tokens(light, scheme) })),
);

test.each(all)('$light in $scheme: prose reads at 7 to 1', ({ of }) => {
  expect(contrast(of.ink!, of.ground!)).toBeGreaterThanOrEqual(7);
});

test.each(all)('$light in $scheme: chart words at 4.5 to 1', ({ of }) => {
  for (const name of ['soft', 'mother', 'father', 'quarrel'])
    expect(contrast(of[name]!, of.ground!), name).toBeGreaterThanOrEqual(4.5);
});

test.each(LIGHTS)('%s can pass into the next light', (light) => {
  expect(tokens(light, 'light').before).toBe(tokens(light, 'light').ground);
});
