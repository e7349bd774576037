/**
 * What stands at a place of a list, where there must be something.
 * @throws Error when there is nothing: a list was shorter than whoever made it promised
 */
export function need<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`A list of ${list.length} has nothing at its place ${index}.`);
  return item;
}
