import type { Problem } from '../../../src/content/fields/problem.ts';
import { readChapter } from '../../../src/content/chapters/readChapter.ts';
import { FAKE_CHARTS, FAKE_ROWS } from './fakeChart.ts';

const HEAD = '---\ntitle: Home\nlight: night\n---\n';

/** A chapter whose prose begins in line 5 of `content/chapters/05-home.mdx`. */
export function readBody(body: string) {
  return readChapter(HEAD + body, 'content/chapters/05-home.mdx', FAKE_CHARTS, FAKE_ROWS);
}

/** The problems of such a chapter, each as `line:column found → nearest`. */
export function problemsIn(body: string): string[] {
  return readBody(body).problems.map(inShort);
}

/** A `<Scrolly>` in line 5, with what is given from line 6 on. */
export function scrolly(inside: string): string {
  return `<Scrolly chart="timeline">\n${inside}\n</Scrolly>\n`;
}

/** A right opening tag, with more or other attributes. */
export function step(attributes = 'id="first" scene="night"', inside = 'Some words.'): string {
  return `<Step ${attributes} alt="A window that stays lit all night.">${inside}</Step>`;
}

export function inShort({ line, column, found, nearest }: Problem): string {
  return `${line}${column ? `:${column}` : ''} ${found}${nearest ? ` → ${nearest}` : ''}`;
}
