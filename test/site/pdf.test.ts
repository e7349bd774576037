import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { megabytes } from '../../src/build/edition/offer.ts';
import { buildSite } from './buildSite.ts';
import { pages } from './pdfPages.ts';

describe('every-two-hours.pdf', () => {
  let folder: string;
  let html: string;
  let pdf: Buffer;
  beforeAll(async () => {
    folder = await buildSite(undefined, { edition: true });
    html = readFileSync(join(folder, 'index.html'), 'utf8');
    pdf = readFileSync(join(folder, 'every-two-hours.pdf'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is offered with its type and size', () => {
    const offer = /<p class="edition">.*?<\/p>/s.exec(html)?.[0].replace(/[ \n]+/g, ' ');
    expect(offer).toContain('href="every-two-hours.pdf"');
    expect(offer).toContain(`(PDF, ${megabytes(pdf.length)})`);
    expect(html).not.toContain('%EDITION');
  });

  test('is a light, tagged PDF in British English', () => {
    const text = pdf.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('/Lang (en-GB)');
    expect(text).toContain('/MarkInfo <</Type /MarkInfo\n/Marked true');
    expect(text).toContain('/Title (Every Two Hours)');
    expect(pdf.length).toBeLessThan(2e6);
    expect(pages(pdf)).toBeGreaterThan(32);
  });

  test('has every chapter in its outline', () => {
    const text = pdf.toString('latin1');
    const titles = [...html.matchAll(/<h2 id="[^"]+-title">([^<]+)<\/h2>/g)].map(([, title]) => title!);
    expect(titles.length).toBeGreaterThan(11);
    expect(text.match(/\/Title [(<]/g)!.length).toBe(titles.length + 2);
    const plain = titles.filter((title) => /^[ -~]+$/.test(title));
    expect(plain.filter((title) => !text.includes(`/Title (${title})`))).toEqual([]);
  });

  test('leads nowhere that is not there', () => {
    expect(pdf.toString('latin1')).not.toMatch(/edition\.invalid|localhost|127\.0\.0\.1/);
  });
});

test('without an edition none is offered', () => {
  expect(existsSync(join(inject('folder'), 'every-two-hours.pdf'))).toBe(false);
  expect(readFileSync(join(inject('folder'), 'index.html'), 'utf8')).not.toContain('every-two-hours.pdf');
});
