const EVENING = 18;

/**
 * Days since the midnight of the birth, for a clock time in one night.
 * @param night the night, named after its midnight
 * @param hour hours of the clock, 0 to 24; from 18 on it is the evening before that midnight
 */
export function nightTime(night: number, hour: number): number {
  return night + (hour >= EVENING ? hour - 24 : hour) / 24;
}

/** Days since the midnight of the birth, for any hour of the day that ends at the midnight of `night`. */
export function dayBefore(night: number, hour: number): number {
  return night - (24 - hour) / 24;
}
