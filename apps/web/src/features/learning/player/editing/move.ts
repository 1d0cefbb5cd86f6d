/** The list with the item at one place moved to another; the same list when there is no such place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const rest = [...items];
  if (from < 0 || from >= rest.length || to < 0 || to >= rest.length) return rest;
  rest.splice(to, 0, ...rest.splice(from, 1));
  return rest;
}

export const replaced = <Item>(items: readonly Item[], place: number, item: Item): Item[] =>
  items.map((known, at) => (at === place ? item : known));

export const without = <Item>(items: readonly Item[], place: number): Item[] =>
  items.filter((_, at) => at !== place);

/** Put back where it was, or at the end of a list that has become shorter since. */
export const restored = <Item>(items: readonly Item[], place: number, item: Item): Item[] =>
  moved([...items, item], items.length, Math.min(place, items.length));
