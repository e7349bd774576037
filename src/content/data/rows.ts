import type { Person } from './cast.ts';

/** Where a number comes from: the mother says it, arithmetic on that, drawn by us, or measured in a study. */
export const BASES = ['told', 'derived', 'reconstructed', 'published'] as const;

export type Basis = (typeof BASES)[number];

/** One unbroken stretch of sleep; `from` and `to` in minutes since the midnight of the birth. */
export interface Stretch {
  person: Person;
  night: number;
  from: number;
  to: number;
  basis: Basis;
}

/** The baby awake; `at` in minutes since the midnight of the birth. */
export interface Waking {
  night: number;
  at: number;
  basis: Basis;
}

/** A week from the birth: how often they quarrelled, and how often he asked for a child. */
export interface QuarrelWeek {
  week: number;
  quarrels: number;
  askings: number;
  basis: Basis;
}

/** When the father comes home in a week; `home` in minutes of the day, 1305 being 21:45. */
export interface Evening {
  week: number;
  home: number;
  basis: Basis;
}

/** Something to point at; `at` in minutes since the midnight of the birth, where the hour is known. */
export interface StoryEvent {
  event: string;
  night: number;
  at?: number;
  minutes?: number;
  label: string;
  basis: Basis;
}

/** One figure from a study of other families; `minutes` a night, against each person's own before. */
export interface Published {
  id: string;
  who: 'mothers' | 'fathers';
  minutes: number;
  population: string;
  citation: string;
  doi: string;
  basis: Basis;
}

/** One spell of darkness behind a window across the road; `dark` and `light` in minutes from the night's midnight. */
export interface WindowDark {
  window: string;
  floor: number;
  column: number;
  /** Absent: it stays lit until morning. */
  dark?: number;
  /** Absent: it stays dark until after 08:00. */
  light?: number;
  basis: Basis;
}
