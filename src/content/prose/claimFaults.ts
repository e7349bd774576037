import type { Mistake } from '../fields/problem.ts';
import { greatest, least, pairs, range } from 'd3';
import { clockText } from '../fields/clock.ts';
import { nightLeft } from '../data/calendar.ts';
import { hoursByWeek } from '../data/hours.ts';
import type { Kind } from '../fields/field.ts';
import { inWords } from '../fields/inWords.ts';
import { nearest } from '../fields/nearest.ts';
import type { Person } from '../data/cast.ts';
import type { Tables } from '../data/tables.ts';

interface Series {
  file: string;
  /** Each week that has a row, and its figure. */
  weeks: (tables: Tables) => [week: number, figure: number][];
  /** A figure in words. Only series that are said alike can be compared. */
  say: (figure: number) => string;
}

interface Term {
  name: string;
  series: Series;
  figures: { week: number; figure: number }[];
}

const SERIES: Record<string, Series> = {
  mother: sleepOf('mother'),
  father: sleepOf('father'),
  quarrels: {
    file: 'quarrels.csv',
    weeks: (tables) => tables.quarrels.map(({ week, quarrels }) => [week, quarrels]),
    say: String,
  },
  askings: {
    file: 'quarrels.csv',
    weeks: (tables) => tables.quarrels.map(({ week, askings }) => [week, askings]),
    say: String,
  },
  evenings: {
    file: 'evenings.csv',
    weeks: (tables) => tables.evenings.map(({ week, home }) => [week, home]),
    say: clockText,
  },
};
const NAMES = Object.keys(SERIES);
const EXAMPLE = 'such as mother@11 < father@11';

/**
 * What is wrong with a step's `holds`: claims that the data does not bear out, or that cannot be read.
 * `quarrels@13 < quarrels@0..12` claims that week 13 has fewer than each of weeks 0 to 12; commas part claims.
 */
export function claimFaults(text: string, tables: Tables): Mistake[] {
  return text.split(',').flatMap((claim) => {
    const words = claim.split('<').map((term) => term.trim());
    if (words.length < 2 || words.includes(''))
      return [{ found: claim.trim(), allowed: `figures with < between them, ${EXAMPLE}` }];
    const readings = words.map((term) => readTerm(term, tables));
    const faults = readings.filter((reading) => 'found' in reading);
    const terms = readings.filter((reading) => 'figures' in reading);
    return faults.length ? faults : pairs(terms).flatMap(([less, more]) => order(less, more));
  });
}

/** Claims that the tables bear out; where those could not be read, whatever it says. */
export function claims(tables: Tables | undefined): Kind<string> {
  return {
    allowed: `figures with < between them, ${EXAMPLE}`,
    read: (text) => {
      const mistakes = tables ? claimFaults(text, tables) : [];
      return mistakes.length > 0 ? { mistakes } : { value: text };
    },
  };
}

function readTerm(term: string, tables: Tables): Term | Mistake {
  const [name = '', weekOrTwo = ''] = term.split('@');
  const [, from, to = from] = /^(-?\d+)(?:\.\.(-?\d+))?$/.exec(weekOrTwo) ?? [];
  const series = Object.hasOwn(SERIES, name) ? SERIES[name] : undefined;
  if (!series || from === undefined) {
    const allowed = `${inWords(NAMES)}, then @ and a week, or two as in 0..12`;
    return { found: term, allowed, nearest: series ? undefined : nearest(name, NAMES) };
  }
  const rows = new Map(series.weeks(tables));
  const weeks = range(Number(from), Number(to) + 1);
  const figures = weeks.flatMap((week) => {
    const figure = rows.get(week);
    return figure === undefined ? [] : [{ week, figure }];
  });
  if (figures.length === 0 || figures.length < weeks.length)
    return { found: term, allowed: `${name}@ and weeks that content/data/${series.file} has` };
  return { name, series, figures };
}

function order(less: Term, more: Term): Mistake[] {
  const found = `${inShort(less)} < ${inShort(more)}`;
  if (less.series.say !== more.series.say) return [{ found, allowed: `two figures of one kind, ${EXAMPLE}` }];
  const most = greatest(less.figures, ({ figure }) => figure);
  const fewest = least(more.figures, ({ figure }) => figure);
  if (!most || !fewest || most.figure < fewest.figure) return [];
  const files = [...new Set([less, more].map(({ series }) => `content/data/${series.file}`))].join(' and ');
  const said = ({ name, series }: Term, { week, figure }: Term['figures'][number]) =>
    `${name}@${week} is ${series.say(figure)}`;
  const [one, two] = [said(less, most), said(more, fewest)];
  return [{ found, allowed: `what is so: as ${files} has it, ${one} and ${two}` }];
}

function inShort({ name, figures }: Term): string {
  const [first, last] = [figures[0]?.week, figures.at(-1)?.week];
  return `${name}@${first}${last === first ? '' : `..${last}`}`;
}

function sleepOf(who: Person): Series {
  const weeks: Series['weeks'] = ({ nights, events }) =>
    hoursByWeek(nights, nightLeft(events))
      .filter(({ person }) => person === who)
      .map(({ week, hours }) => [week, hours]);
  return { file: 'nights.csv', weeks, say: hoursAndMinutes };
}

function hoursAndMinutes(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60}`;
}
