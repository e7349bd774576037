import { CRYING } from './sound.ts';
import { LIMIT } from './limit.ts';

/** Where the sound's two published figures were read. */
export const STUDIES = [
  {
    id: 'calderon2015',
    figure: `A crying child close by: 99 to 120 dB(A). We take ${CRYING}.`,
    population: '26 patients; loudest between nine months and six years, so not newborns',
    citation: 'Calderon, Carney & Kavanagh, J Evid Inf Soc Work 13:198–205, 2015',
    doi: '10.1080/23761407.2015.1018031',
  },
  {
    id: 'who1999',
    figure: `A bedroom for sleep: 30 dB(A) all night, no single sound above ${LIMIT} dB.`,
    population: 'A guideline, quoted again in the Night Noise Guidelines of 2009 (ISBN 9789289041737)',
    citation: 'World Health Organization, 1999',
    doi: '',
  },
];
