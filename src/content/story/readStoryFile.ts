import type { Problem } from '../fields/problem.ts';
import { readYaml } from '../fields/readYaml.ts';
import { toSource } from '../fields/source.ts';
import type { Story } from './story.ts';
import { keys, listOf, textAs, words } from '../fields/yamlReaders.ts';

export type StoryFile = Omit<Story, 'cast' | 'chapters' | 'steps'>;

const minutes = textAs(
  (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined),
  'a whole number from 1 to 99',
);

const url = textAs(
  (text) => (/^https:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined),
  'an address that begins with https://',
);

const READER = keys<StoryFile>({
  title: words,
  standfirst: words,
  minutes,
  share: keys({ title: words, text: words }),
  help: listOf(keys({ name: words, about: words, url })),
});

/** The text of `story.yaml`; `value` is absent when anything is wrong with it. */
export function readStoryFile(text: string, file: string): { value?: StoryFile; problems: Problem[] } {
  return readYaml(toSource(text, file), READER);
}
