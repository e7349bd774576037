import { expect, test } from 'vitest';
import { opensElsewhere } from '../../../src/browser/kit/opensElsewhere.ts';

test.each(['ctrlKey', 'metaKey', 'shiftKey'])('a press with %s opens another tab', (key) => {
  const press = { ctrlKey: false, metaKey: false, shiftKey: false };
  expect(opensElsewhere({ ...press, [key]: true } as unknown as MouseEvent)).toBe(true);
  expect(opensElsewhere(press as MouseEvent)).toBe(false);
});
