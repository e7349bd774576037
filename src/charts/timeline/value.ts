/** Hours as a person says them, to the nearest ten minutes or as many as are named: 3.86 → 3 h 50. */
export function hoursWords(hours: number, nearest = 10): string {
  const minutes = Math.round((hours * 60) / nearest) * nearest;
  return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60}` : ''}`;
}

/** The same, written out to be read aloud: 3.86 → 3 hours 50 minutes. */
export function hoursAloud(hours: number): string {
  const tens = Math.round(hours * 6);
  const minutes = (tens % 6) * 10;
  return `${plural(Math.floor(tens / 6), 'hour')}${minutes ? ` ${minutes} minutes` : ''}`;
}

/** 1 week, 2 weeks. */
export const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `mother@12` → the series and the week that a value is read at; without a week, the frame decides. */
export function parseValue(key: string): { series: string; week?: number } {
  const [series = '', week] = key.split('@');
  return week === undefined ? { series } : { series, week: Number(week) };
}
