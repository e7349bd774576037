import type { APIRoute, GetStaticPaths } from 'astro';
import { sentFiles } from '../../build/sent.ts';

export const getStaticPaths = (() =>
  sentFiles().map(({ address, body }) => ({
    params: { file: address.slice(address.indexOf('/') + 1) },
    props: { body },
  }))) satisfies GetStaticPaths;

/** What scrollers draw from, for the reader's browser. */
export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': 'application/json' } });
