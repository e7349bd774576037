/** Minutes from midnight as people write them: −155 → 21:25. */
export function clockTime(minutes: number): string {
  const whole = (Math.round(minutes) + 1440) % 1440;
  return [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
