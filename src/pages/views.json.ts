import type { APIRoute } from 'astro';
import { readContent } from '../content.ts';

/** What each step shows, by its id, for the reader's browser. */
export const GET: APIRoute = () =>
  Response.json(Object.fromEntries(readContent().story.steps.map(({ id, view }) => [id, view])));
