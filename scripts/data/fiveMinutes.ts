/** The nearest five-minute mark: these times are drawn, and should not look measured. */
export function fiveMinutes(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}
