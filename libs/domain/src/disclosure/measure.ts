/**
 * Fewer persons than this are not shown. One to four could be recognised, and know each other.
 * An attacker who sees everything published must think both none and this many possible.
 */
export const smallestGroup = 5;

export const isSmall = (persons: number): boolean => persons >= 1 && persons < smallestGroup;

/** Some of the parts of one place in a table, whose persons together must stay unknown. Holds part numbers. */
export type Group = readonly number[];

/** What a table tells of each place: how it splits into disjoint parts of persons, and which groups of them it tells. */
export interface Measure<Value, Shown extends Value> {
  /** Persons in each part, whole numbers from 0. Parts add up over rows and columns. */
  partsOf(value: Value): readonly number[];
  /** All the groups it tells of. */
  readonly groups: readonly Group[];
  /** The groups that make this place one to hide. */
  smallGroups(parts: readonly number[]): readonly Group[];
  show(parts: readonly number[]): Shown;
}

/** A table of persons. */
export const counts: Measure<number, number> = {
  partsOf: (persons) => [persons],
  groups: [[0]],
  smallGroups: ([persons = 0]) => (isSmall(persons) ? [[0]] : []),
  show: ([persons = 0]) => persons,
};

/** How many of the persons have something: completed, answered yes. `having` is at most `persons`. */
export interface Share {
  readonly persons: number;
  readonly having: number;
}

export interface ShownShare extends Share {
  /** 0 … 1; null where there are no persons. */
  readonly share: number | null;
}

/**
 * A table of shares. Small persons, a small numerator and a small complement are each protected. So are 0 % and
 * 100 %: they tell something about every single person in the group. Where a place is hidden, all of it is: persons,
 * numerator and share. Over one population publish counts or shares, not both: the counts would undo that.
 */
export const shares: Measure<Share, ShownShare> = {
  partsOf: ({ persons, having }) => [having, persons - having],
  groups: [[0], [1], [0, 1]],
  smallGroups: ([having = 0, rest = 0]) => {
    const tells = (part: number, other: number) => isSmall(part) || (part === 0 && other > 0);
    return [
      ...(tells(having, rest) ? [[0]] : []),
      ...(tells(rest, having) ? [[1]] : []),
      ...(isSmall(having + rest) ? [[0, 1]] : []),
    ];
  },
  show: ([having = 0, rest = 0]) => {
    const persons = having + rest;
    return { persons, having, share: persons === 0 ? null : having / persons };
  },
};
