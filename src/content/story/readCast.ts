import type { Cast, Member } from '../data/cast.ts';
import { field } from '../fields/field.ts';
import { kind, text } from '../fields/kinds.ts';
import type { Problem } from '../fields/problem.ts';
import { readYaml } from '../fields/readYaml.ts';
import { toSource } from '../fields/source.ts';
import { keys } from '../fields/yamlShapes.ts';

/** Someone as `cast.yaml` has them. */
interface Person {
  name: string;
  pronouns: Omit<Member, 'name'>;
}

const pronouns = kind(
  'four words, as in "she her her hers" or "they them their theirs"',
  (words): Person['pronouns'] | undefined => {
    const [they, them, their, theirs, more] = words.split(' ');
    return they && them && their && theirs && more === undefined ? { they, them, their, theirs } : undefined;
  },
);

const person = (about: string, name: string, said: string) =>
  keys({
    name: field({ kind: text('words'), about: `${about}, by name`, example: name }),
    pronouns: field({ kind: pronouns, about: 'how sentences speak of them', example: said }),
  });

/** What stands in `cast.yaml`. */
export const CAST = keys({
  mother: person('who tells the story', 'Anna', 'she her her hers'),
  father: person('her husband', 'Ben', 'he him his his'),
  baby: person('their child', 'the baby', 'he him his his'),
  fathersMother: person('the father’s mother', 'her husband’s mum', 'she her her hers'),
  mothersMother: person('the mother’s mother', 'her own mum', 'she her her hers'),
});

const memberOf = ({ name, pronouns }: Person): Member => ({ name, ...pronouns });

/** The text of `cast.yaml`; `value` is absent when anything is wrong with it. */
export function readCast(source: string, file: string): { value?: Cast; problems: Problem[] } {
  const { value, problems } = readYaml(toSource(source, file), CAST);
  if (!value) return { problems };
  const { mother, father, baby, fathersMother, mothersMother } = value;
  return {
    problems,
    value: {
      mother: memberOf(mother),
      father: memberOf(father),
      baby: memberOf(baby),
      fathersMother: memberOf(fathersMother),
      mothersMother: memberOf(mothersMother),
    },
  };
}
