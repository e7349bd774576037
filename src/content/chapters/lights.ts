/** The lights a chapter can stand in, from before the birth to the end. */
export const LIGHTS = ['paper', 'night', 'deep', 'grey', 'dawn'] as const;

export type Light = (typeof LIGHTS)[number];
