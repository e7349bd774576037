import { guess } from '../../../src/charts/guess/guess.ts';
import { ownRows } from '../../../src/charts/allRows.ts';
import { weekCount, type GuessView } from '../../../src/charts/guess/view.ts';
import { pictured } from '../../../src/content/story/pictured.ts';
import { story } from '../../fixtures/story.ts';

export const rows = ownRows(story.rows, guess);
/** What the story itself asks. */
export const asked = pictured(story).find(({ chart }) => chart === 'guess')!.view as GuessView;
/** Asked, and nothing shown yet. */
export const hidden: GuessView = { ...asked, shown: 0 };
/** The same hours in each of the weeks. */
export const level = (hours: number) => Array.from({ length: weekCount(asked) }, () => hours);
