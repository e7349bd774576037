/** The loudest that a single sound should be in a bedroom at night, dB(A) (World Health Organization, 1999): the field's lowest line. */
export const LIMIT = 45;

/**
 * The level at one metre, dB(A). A crying child close by was measured at 99 to 120 (Calderon and others, 2015), in
 * children loudest between nine months and six years: for a newborn we take the modest end.
 */
export const CRYING = 100;
/** Sound spreads: so much less for each doubling of the distance, dB. True in the open; rooms echo, which we leave out. */
export const DOUBLING = 6;
/** What a wall takes away, dB: a good one, plastered on both sides. */
export const WALL = 40;
/** What a shut hollow door takes away, dB: between the 20 and 25 that such doors reach. */
export const DOOR = 22;

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
