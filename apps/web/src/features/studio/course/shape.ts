import type { CourseDraftView, DraftActivityLine, DraftModule, OrderCourse } from '@vagar/contract';

type Placed = OrderCourse['modules'][number];

/** The order as it stands: which activities in which module, in which row. */
export const orderOf = ({ modules }: Pick<CourseDraftView, 'modules'>): OrderCourse => ({
  modules: modules.map(({ id, activities }) => ({ id, activities: activities.map((it) => it.id) })),
});

const inserted = (ids: readonly string[], id: string, before: string | null): string[] => {
  const others = ids.filter((other) => other !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return at === -1 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)];
};

/** Puts an activity into a module, before another or last; it leaves where it was, or comes back from aside. */
export const withActivity = (
  { modules }: OrderCourse,
  id: string,
  moduleId: string,
  before: string | null,
): OrderCourse => ({
  modules: modules.map((module) => ({
    ...module,
    activities:
      module.id === moduleId
        ? inserted(module.activities, id, before)
        : module.activities.filter((other) => other !== id),
  })),
});

export const withoutActivity = ({ modules }: OrderCourse, id: string): OrderCourse => ({
  modules: modules.map((module) => ({
    ...module,
    activities: module.activities.filter((other) => other !== id),
  })),
});

/** Puts a module before another, or last. One that comes back from aside brings the activities given with it. */
export const withModule = (
  { modules }: OrderCourse,
  id: string,
  before: string | null,
  activities: readonly string[] = [],
): OrderCourse => {
  const known = new Map<string, Placed>(modules.map((module) => [module.id, module]));
  const ids = inserted([...known.keys()], id, before);
  return { modules: ids.map((moduleId) => known.get(moduleId) ?? { id, activities: [...activities] }) };
};

export const withoutModule = ({ modules }: OrderCourse, id: string): OrderCourse => ({
  modules: modules.filter((module) => module.id !== id),
});

/** One step up or down; at the end of a module it steps into the next. `null` where there is no way on. */
export const steppedActivity = (order: OrderCourse, id: string, step: -1 | 1): OrderCourse | null => {
  const { modules } = order;
  const at = modules.findIndex(({ activities }) => activities.includes(id));
  const own = modules[at];
  if (!own) return null;
  const row = own.activities.indexOf(id);
  const next = modules[at + step];
  if (step === -1 && row > 0) return withActivity(order, id, own.id, own.activities[row - 1] ?? null);
  if (step === 1 && row < own.activities.length - 1)
    return withActivity(order, id, own.id, own.activities[row + 2] ?? null);
  if (!next) return null;
  return withActivity(order, id, next.id, step === -1 ? null : (next.activities[0] ?? null));
};

export const steppedModule = (order: OrderCourse, id: string, step: -1 | 1): OrderCourse | null => {
  const ids = order.modules.map((module) => module.id);
  const at = ids.indexOf(id);
  if (at === -1 || at + step < 0 || at + step >= ids.length) return null;
  return withModule(order, id, (step === -1 ? ids[at - 1] : ids[at + 2]) ?? null);
};

/** Where an activity stands: its module and its number in it, from 1. */
export const placeOf = (
  { modules }: OrderCourse,
  id: string,
): { moduleId: string; number: number; count: number } | null => {
  const module = modules.find(({ activities }) => activities.includes(id));
  if (!module) return null;
  return {
    moduleId: module.id,
    number: module.activities.indexOf(id) + 1,
    count: module.activities.length,
  };
};

const linesOf = ({ modules, setAside, setAsideModules }: CourseDraftView): DraftActivityLine[] => [
  ...modules.flatMap(({ activities }) => activities),
  ...setAside,
  ...setAsideModules.flatMap(({ activities }) => activities),
];

const sameLines = (a: readonly DraftActivityLine[], b: readonly DraftActivityLine[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/**
 * The course in another order, as the server will answer it: what the order does not name is set aside. Modules
 * whose rows stay the same stay the same object, so that nothing of them is drawn anew.
 */
export function inOrder(course: CourseDraftView, order: OrderCourse): CourseDraftView {
  const lines = new Map(linesOf(course).map((line) => [line.id, line]));
  const known = new Map([...course.modules, ...course.setAsideModules].map((module) => [module.id, module]));
  const placed = new Set(order.modules.flatMap(({ activities }) => activities));
  const modules = order.modules.flatMap(({ id, activities }): DraftModule[] => {
    const module = known.get(id);
    if (!module) return [];
    const rows = activities.flatMap((activity) => lines.get(activity) ?? []);
    return [sameLines(rows, module.activities) ? module : { ...module, activities: rows }];
  });
  const standing = new Set(modules.map(({ id }) => id));
  const away = [...known.values()]
    .filter(({ id }) => !standing.has(id))
    .map((module) => ({ ...module, activities: module.activities.filter(({ id }) => !placed.has(id)) }));
  const inAwayModules = new Set(away.flatMap(({ activities }) => activities.map(({ id }) => id)));
  return {
    ...course,
    hasChanges: true,
    modules,
    setAsideModules: away,
    setAside: [...lines.values()].filter(({ id }) => !placed.has(id) && !inAwayModules.has(id)),
  };
}

/**
 * My order on top of another's course: what they have added meanwhile stays in it, last in its module, so that
 * choosing one's own order sets nothing aside that one has never seen.
 */
export function joined(mine: OrderCourse, theirs: CourseDraftView, seen: ReadonlySet<string>): OrderCourse {
  const added = orderOf(theirs).modules.map(({ id, activities }) => ({
    id,
    activities: activities.filter((activity) => !seen.has(activity)),
  }));
  const modules = mine.modules.map((module) => ({
    ...module,
    activities: [...module.activities, ...(added.find(({ id }) => id === module.id)?.activities ?? [])],
  }));
  const own = new Set(mine.modules.map(({ id }) => id));
  const fresh = added.filter(
    ({ id, activities }) => !own.has(id) && (!seen.has(id) || activities.length > 0),
  );
  return { modules: [...modules, ...fresh] };
}

/** Everything the course has, standing and set aside, by id. */
export const idsOf = (course: CourseDraftView): ReadonlySet<string> =>
  new Set([
    ...linesOf(course).map(({ id }) => id),
    ...[...course.modules, ...course.setAsideModules].map(({ id }) => id),
  ]);

export const sameOrder = (a: OrderCourse, b: OrderCourse): boolean => JSON.stringify(a) === JSON.stringify(b);
