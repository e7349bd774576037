import { field } from '../../content/fields/field.ts';
import { decimal, mapped, word, words } from '../../content/fields/kinds.ts';
import { defineAttributes } from '../kit/defineAttributes.ts';
import { move, ones } from '../kit/sharedFields.ts';
import { MOTHERS, WORDS, type RingView } from './view.ts';

const hours = (about: string) =>
  field({
    kind: decimal(0, 24, 'a number of hours from 0 to 24, as in “12”'),
    about,
    example: '24',
    otherwise: 0,
  });
const noneBesideFeeds = 'nothing where feeds="yes": the middle then says “every two hours”';

/** What a `<Step chart="ring">` may say of its view. */
export const attributes = defineAttributes({
  fields: {
    his: hours('hours promised by his mother'),
    hers: hours('hours promised by hers'),
    given: field({
      // The story tells of no hour that anyone came, so there is nothing else to be given.
      kind: mapped(word(['none']), () => true),
      about: 'what came of it: an empty ring',
      example: 'none',
      otherwise: false,
    }),
    calls: field({ kind: words(MOTHERS), about: 'who of them rang', example: 'his', otherwise: [] }),
    feeds: field({
      kind: mapped(word(['yes', 'no']), (text) => text === 'yes'),
      about: 'a feed every two hours',
      example: 'yes',
      otherwise: false,
    }),
    words: field({
      kind: word([...WORDS, 'none']),
      about: 'what stands in the middle',
      example: 'day and night',
      otherwise: undefined,
    }),
    move,
  },
  checks: {
    given: ({ given, his, hers }) =>
      given && (his || hers)
        ? [
            {
              found: 'none',
              allowed: 'none only without his and hers: a ring shows what was promised or what was given',
            },
          ]
        : [],
    feeds: ({ feeds, given }) =>
      feeds && given === false ? [{ found: 'yes', allowed: 'yes only with given="none"' }] : [],
    calls: ({ calls, feeds }) =>
      feeds && calls.length > 0 ? [{ found: calls.join(' '), allowed: noneBesideFeeds }] : [],
    words: ({ words = 'none', feeds }) =>
      feeds && words !== 'none' ? [{ found: words, allowed: noneBesideFeeds }] : [],
  },
  view: ({ his, hers, given, calls, feeds, words, move }): RingView => {
    const full = his === 24 && hers === 24;
    const usual = full ? 'day and night' : given && !feeds ? 'the next day' : 'none';
    const said = words ?? usual;
    return {
      his,
      hers,
      given: given ? 1 : 0,
      words: said === 'none' ? {} : ones([said]),
      calls: ones(calls),
      feeds: feeds ? 1 : 0,
      ...move,
    };
  },
});
