import { expect, test } from 'vitest';
import { withoutOffer } from '../../../src/build/edition/offer.ts';

test('only the offer is taken from the page', () => {
  const offer =
    '<p class="edition"> <a href="/every-two-hours.pdf">The\nedition</a> (PDF, %EDITION-SIZE%) </p>';
  expect(withoutOffer(`<p>One.</p>${offer}<p>Two.</p>`)).toBe('<p>One.</p><p>Two.</p>');
});
