import type { APIRoute, GetStaticPaths } from 'astro';
import { CHARTS } from '../../charts/index.ts';
import { STILL } from '../../charts/sizes.ts';
import { readContent } from '../../content.ts';
import { toSvg } from '../../scene/toSvg.ts';
import lights from '../../styles/lights.css?raw';
import marks from '../../styles/marks.css?raw';

export const getStaticPaths = (() =>
  readContent().story.steps.map(({ id }) => ({ params: { step: id } }))) satisfies GetStaticPaths;

/** One step's picture, standing on its own. */
export const GET: APIRoute = ({ params }) => {
  const { story, rows } = readContent();
  const step = story.steps.find(({ id }) => id === params.step)!;
  const chapter = story.chapters.find(({ id }) => id === step.chapter)!;
  const scene = CHARTS[step.chart]!.drawing.scene(rows, step.view, STILL);
  const svg = toSvg(scene, {
    title: step.description,
    light: chapter.light,
    style: lights + marks,
    text: STILL.text,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
