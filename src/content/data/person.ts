/** The two people whose sleep is drawn. */
export const PEOPLE = ['mother', 'father'] as const;

export type Person = (typeof PEOPLE)[number];
