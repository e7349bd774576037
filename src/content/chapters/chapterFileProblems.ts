import { basename } from 'node:path';
import type { Problem } from '../fields/problem.ts';
import { KEBAB, toKebab } from '../fields/kebab.ts';
import { chapterId } from './readChapter.ts';

const NUMBERED = /^(\d{2})-(.+)\.mdx$/;

/** Files whose names give no order or no id, and names that two chapters share. */
export function chapterFileProblems(files: readonly string[]): Problem[] {
  const firsts = new Map<string, string>();
  return files.flatMap((file): Problem[] => {
    const name = basename(file);
    const [, , id = ''] = NUMBERED.exec(name) ?? [];
    if (!KEBAB.test(id)) {
      const allowed = 'two digits, a hyphen, a name in small letters and .mdx, such as 05-home.mdx';
      return [{ file, line: 1, found: name, allowed, nearest: rightName(name) }];
    }
    const first = firsts.get(id);
    if (!first) firsts.set(id, file);
    const message = `The first one is ${first}.`;
    return first ? [{ file, line: 1, found: id, allowed: 'a name that no other chapter has', message }] : [];
  });
}

function rightName(name: string): string | undefined {
  const number = /^\d{1,2}(?!\d)/.exec(name)?.[0];
  const id = toKebab(chapterId(name));
  return number && id && `${number.padStart(2, '0')}-${id}.mdx`;
}
