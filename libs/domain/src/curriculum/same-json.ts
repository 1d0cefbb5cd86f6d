export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isNothing = (value: unknown): value is null | undefined => value === undefined || value === null;

/** Nothing, or a text that says nothing. */
export const isBlank = (value: unknown): boolean =>
  isNothing(value) || (typeof value === 'string' && value.trim() === '');

/** Every name of either. */
export const namesOf = (before: Json, after: Json): string[] => [
  ...new Set([...Object.keys(before), ...Object.keys(after)]),
];

/** Names in one order at every depth, and none without a value: what is equal reads the same. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value ?? null;
  const known = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(
    known.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, it]) => [name, sorted(it)]),
  );
}

/** Equal as JSON, whatever the order of names. */
export const sameJson = (before: unknown, after: unknown): boolean =>
  JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
