import type { AllRows } from '../../charts/allRows.ts';
import type { Cast } from '../data/cast.ts';
import type { Light } from '../chapters/lights.ts';

/** Everything the editor wrote, checked: whoever holds a story may rely on all of it. */
export interface Story {
  title: string;
  standfirst: string;
  /** How long the page takes to read. */
  minutes: number;
  share: { title: string; text: string };
  help: { name: string; about: string; url: string }[];
  /** Whom it is about: their names and pronouns. */
  cast: Cast;
  chapters: Chapter[];
  /** The steps of all chapters, in reading order. */
  steps: Step[];
  /** What its charts draw from. */
  rows: AllRows;
}

export interface Chapter {
  /** The file's name without its number: `home` for `05-home.mdx`. */
  id: string;
  title: string;
  light: Light;
  /** `rtl` for a chapter in a language that is written from right to left. */
  direction?: 'ltr' | 'rtl';
  file: string;
  /** Every word a reader meets, the steps' included. */
  words: number;
  scrollers: Scroller[];
  /** What a reader may draw before it is shown, each with its picture as a step has one. */
  guesses: Step[];
}

export interface Scroller {
  chart: string;
  steps: Step[];
}

export interface Step {
  /** Unique in the story, and no chapter's id either. */
  id: string;
  /** The chapter's id. */
  chapter: string;
  chart: string;
  view: unknown;
  /** What the view shows: the editor's words, then the chart's figures. */
  description: string;
  words: number;
  file: string;
  line: number;
}
