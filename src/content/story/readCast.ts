import { ROLES, type Cast, type Member, type Role } from '../data/cast.ts';
import type { Problem } from '../fields/problem.ts';
import { readYaml } from '../fields/readYaml.ts';
import { toSource } from '../fields/source.ts';
import { keys, textAs, words, type YamlReader } from '../fields/yamlReaders.ts';

type Pronouns = Omit<Member, 'name'>;

const pronouns = textAs((text): Pronouns | undefined => {
  const [they, them, their, theirs, more] = text.split(' ');
  return they && them && their && theirs && more === undefined ? { they, them, their, theirs } : undefined;
}, 'four words, as in "she her her hers" or "they them their theirs"');

const person = keys<{ name: string; pronouns: Pronouns }>({ name: words, pronouns });

/** The name of someone, and the pronouns beside it. */
const member: YamlReader<Member> = (node, key, report) => {
  const found = person(node, key, report);
  return found && { name: found.name, ...found.pronouns };
};

const READER = keys<Cast>(
  Object.fromEntries(ROLES.map((role) => [role, member])) as Record<Role, typeof member>,
);

/** The text of `cast.yaml`; `value` is absent when anything is wrong with it. */
export function readCast(text: string, file: string): { value?: Cast; problems: Problem[] } {
  return readYaml(toSource(text, file), READER);
}
