/** `mother@12` → the series and the week that a value is read at; without a week, the frame decides. */
export function parseValue(key: string): { series: string; week?: number } {
  const [series = '', week] = key.split('@');
  return week === undefined ? { series } : { series, week: Number(week) };
}
