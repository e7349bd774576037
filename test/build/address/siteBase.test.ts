import { expect, test, vi } from 'vitest';
import { siteBase } from '../../../src/build/address/siteBase.ts';

test.each([
  ['build', undefined],
  ['preview', '/my%20stories/%C3%A9t%C3%A9/'],
  ['dev', '/'],
])('%s finds the site under %s', (command, base) => {
  const updateConfig = vi.fn<(config: object) => void>();
  siteBase('/my stories/été/').hooks['astro:config:setup']!({ command, updateConfig } as never);
  expect(updateConfig.mock.lastCall?.[0]).toEqual(base && { base });
});
