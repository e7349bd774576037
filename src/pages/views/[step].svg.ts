import type { APIRoute } from 'astro';
import { STILL } from '../../charts/kit/sizes.ts';
import { still, stepPaths } from '../../build/pictures/still.ts';

export const getStaticPaths = stepPaths;

/** One step's picture, standing on its own. */
export const GET: APIRoute = ({ params }) => still(params.step, STILL);
