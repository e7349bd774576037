import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { TABLES } from '../../content/data/tables.ts';

export const getStaticPaths = (() =>
  Object.keys(TABLES).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

/** The rows as the editors keep them. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(`content/data/${params.name}.csv`), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
