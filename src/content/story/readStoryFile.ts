import { field } from '../fields/field.ts';
import { text, url, wholeNumber } from '../fields/kinds.ts';
import type { Problem } from '../fields/problem.ts';
import { readYaml } from '../fields/readYaml.ts';
import { toSource } from '../fields/source.ts';
import { keys, listOf } from '../fields/yamlShapes.ts';
import type { Story } from './story.ts';

export type StoryFile = Pick<Story, 'title' | 'standfirst' | 'minutes' | 'share' | 'help'>;

const words = (about: string, example: string) => field({ kind: text('words'), about, example });

/** What stands in `story.yaml`. */
export const STORY = keys({
  title: words('the story’s title', 'Every Two Hours'),
  standfirst: words('what stands under the title', 'He begged her for a baby.'),
  minutes: field({ kind: wholeNumber(1, 99), about: 'how long the page takes to read', example: '14' }),
  share: keys({
    title: words('the title where the story is shared', 'Every Two Hours'),
    text: words('what is said of it there', 'A story in pictures.'),
  }),
  help: listOf(
    keys({
      name: words('who helps', 'Cry-sis'),
      about: words('whom, and with what', 'For parents of babies who cry'),
      url: field({ kind: url, about: 'where they are found', example: 'https://www.cry-sis.org.uk/' }),
    }),
  ),
});

/** The text of `story.yaml`; `value` is absent when anything is wrong with it. */
export function readStoryFile(text: string, file: string): { value?: StoryFile; problems: Problem[] } {
  return readYaml(toSource(text, file), STORY);
}
