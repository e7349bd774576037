/**
 * What is promised, if it comes in time; what comes later is not waited for.
 * @param limit milliseconds
 * @throws Error that says how long was waited
 */
export async function within<Value>(limit: number, promised: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of it in ${limit / 1000} seconds`)), limit);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}
