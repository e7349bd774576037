/** The loudest that a single sound should be in a bedroom at night, dB(A) (World Health Organization, 1999): the field's lowest line. */
export const LIMIT = 45;
