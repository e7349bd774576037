import type { APIRoute } from 'astro';
import sheet from '../../styles/numbers/sheet.css?raw';
import tables from '../../styles/numbers/tables.css?raw';

/** What the numbers look like beside the story: fetched with the first of them. */
export const GET: APIRoute = () =>
  new Response(tables + sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
