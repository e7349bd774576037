/** The people of the story, by what they are to each other: code knows them by these words alone. */
export const ROLES = ['mother', 'father', 'baby', 'fathersMother', 'mothersMother'] as const;
export type Role = (typeof ROLES)[number];

/** How sentences speak of someone: `name` sleeps, `they` slept, feeds `them`, `their` sleep, it is `theirs`. */
export interface Member {
  name: string;
  they: string;
  them: string;
  their: string;
  theirs: string;
}

export type Cast = Record<Role, Member>;

/** Whose something is: Anna → Anna’s, Jess → Jess’. */
export const possessive = ({ name }: Member): string => `${name}’${name.endsWith('s') ? '' : 's'}`;

/** As a sentence begins: the baby → The baby. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Someone as the subject of a verb that is said in two ways: she says, they say. */
export const subject = ({ they }: Member, one: string, many: string): string =>
  `${they} ${they === 'they' ? many : one}`;

/** The two people whose sleep is drawn. */
export const PEOPLE = ['mother', 'father'] as const;

export type Person = (typeof PEOPLE)[number];
