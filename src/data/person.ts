/** The two people whose sleep is drawn. */
export const PEOPLE = ['emily', 'oliver'] as const;

export type Person = (typeof PEOPLE)[number];
