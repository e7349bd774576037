import { readContent } from '../../content/story/readContent.ts';
import { onPaper } from './onPaper.ts';
import { toSvg } from '../../scene/toSvg.ts';
import type { Size } from '../../scene/scene.ts';
import { sceneOf } from '../../content/story/picture.ts';
import { chapterOf, pictured, stepOf } from '../../content/story/pictured.ts';

const shared = import.meta.glob<string>('../../styles/{lights,marks}.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const own = import.meta.glob<string>('../../charts/*/chart.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const all = [...Object.values(shared), ...Object.values(own)].join('\n');
const style = all + onPaper(all);

/** The picture of a step or a guess at a size, as an SVG file that stands on its own, in its chapter's light. */
export function still(id: string | undefined, size: Size): Response {
  const story = readContent();
  const step = stepOf(story, id);
  const scene = sceneOf(story, step, size);
  const svg = toSvg(scene, {
    title: step.description,
    light: chapterOf(story, step).light,
    style,
    text: size.text,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}

/** The paths of a page for each step and each guess. */
export const stepPaths = () => pictured(readContent()).map(({ id }) => ({ params: { step: id } }));
