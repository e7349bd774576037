import type { APIRoute } from 'astro';
import sheet from '../../styles/tables.css?raw';

/** What the numbers look like beside the story: fetched with the first of them. */
export const GET: APIRoute = () =>
  new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
