import { expect, test } from 'vitest';
import { withPage } from './openPage.ts';

test('print shows every picture and description', async () => {
  const asked = new Set<string>();
  await withPage(
    '1440x900',
    { watch: (page) => page.on('requestfinished', (request) => asked.add(new URL(request.url()).pathname)) },
    async (page) => {
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.length).toBeGreaterThan(100_000);
      await page.emulateMedia({ media: 'print' });
      const steps = await page.locator('[data-step]').evaluateAll((all) =>
        all.map((step) => {
          const image = step.querySelector<HTMLImageElement>('.still img')!;
          const caption = step.querySelector('figcaption')!.getBoundingClientRect();
          return {
            id: step.id,
            picture: image.checkVisibility() && image.complete && image.naturalWidth > 0,
            description: caption.width > 50 && caption.height > 10,
          };
        }),
      );
      expect(steps.filter(({ picture }) => !picture).map(({ id }) => id)).toEqual([]);
      expect(steps.filter(({ description }) => !description).map(({ id }) => id)).toEqual([]);
      expect(steps.filter(({ id }) => ![...asked].some((path) => path.endsWith(`views/${id}.svg`)))).toEqual(
        [],
      );
      expect(await page.locator('.figure').filter({ visible: true }).count()).toBe(0);
    },
  );
});
