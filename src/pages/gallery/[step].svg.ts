import type { APIRoute } from 'astro';
import { DESK } from '../../charts/kit/sizes.ts';
import { still, stepPaths } from '../../build/pictures/still.ts';

export const getStaticPaths = stepPaths;

/** One step's picture as a desk shows it. */
export const GET: APIRoute = ({ params }) => still(params.step, DESK);
