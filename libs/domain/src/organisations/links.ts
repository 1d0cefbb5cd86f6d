/** For each organisation the one it points at, its parent or its successor; null or missing when there is none. */
export type Links = ReadonlyMap<string, string | null>;

/** Links that lead back to where they began. They are refused when written, so meeting one is a fault. */
export class CircularLinks extends Error {
  constructor() {
    super('organisations point at each other in a circle');
    this.name = 'CircularLinks';
  }
}

/** Whether `from` may point at `to` without closing a circle. Ask before writing a parent or a successor. */
export const mayPointAt = (links: Links, from: string, to: string): boolean =>
  !pathFrom(links, to).includes(from);

/**
 * The organisation and those that have taken over from it, one after the other; the last is the one that stands today.
 * @throws CircularLinks
 */
export const successorChain = (successors: Links, organisation: string): string[] =>
  pathFrom(successors, organisation);

/**
 * Whether an organisation is the root or lies anywhere below it: what a role with a subtree as scope reaches.
 * @throws CircularLinks
 */
export const isWithin = (parents: Links, organisation: string, root: string): boolean =>
  pathFrom(parents, organisation).includes(root);

/** The root and everything below it. @throws CircularLinks */
export const subtreeOf = (parents: Links, root: string): string[] => [
  root,
  ...[...parents.keys()].filter(
    (organisation) => organisation !== root && isWithin(parents, organisation, root),
  ),
];

function pathFrom(links: Links, start: string): string[] {
  const path = new Set<string>();
  for (let at: string | null = start; at !== null; at = links.get(at) ?? null) {
    if (path.has(at)) throw new CircularLinks();
    path.add(at);
  }
  return [...path];
}
