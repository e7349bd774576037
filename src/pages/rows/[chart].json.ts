import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS } from '../../charts/index.ts';
import { readContent } from '../../content.ts';

export const getStaticPaths = (() =>
  [...new Set(readContent().story.steps.map(({ chart }) => chart))].map((chart) => ({
    params: { chart },
  }))) satisfies GetStaticPaths;

/** What a chart's views are drawn from, for the reader's browser. */
export const GET: APIRoute = ({ params }) => {
  const { story, rows } = readContent();
  const views = story.steps.filter(({ chart }) => chart === params.chart).map(({ view }) => view);
  return Response.json(CHARTS[params.chart!]!.seen(rows, views));
};
