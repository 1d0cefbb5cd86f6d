import type { CourseDraftView, DraftActivityLine, DraftModule, OrderCourse } from '@vagar/contract';

const line = (id: string): DraftActivityLine => ({
  id,
  kind: 'text',
  title: { sv: id },
  minutes: 5,
  required: true,
  condition: null,
  version: 1,
});

export const moduleOf = (id: string, activities: readonly string[]): DraftModule => ({
  id,
  title: { sv: id },
  summary: { sv: '' },
  objectives: [],
  version: 1,
  activities: activities.map(line),
});

/** A course of modules `m1`, `m2`… with activities `a1`, `a2`… in them. */
export const courseOf = (sizes: readonly number[]): CourseDraftView => {
  let made = 0;
  const modules = sizes.map((size, at) =>
    moduleOf(
      `m${at + 1}`,
      Array.from({ length: size }, () => `a${(made += 1)}`),
    ),
  );
  return {
    id: 'c',
    key: 'c',
    title: { sv: 'c' },
    summary: { sv: '' },
    forWhom: { sv: '' },
    objectives: [],
    coverSeed: 'c',
    version: 1,
    orderVersion: 1,
    published: null,
    hasChanges: false,
    archivedAt: null,
    modules,
    setAside: [],
    setAsideModules: [],
  };
};

/** The order in short: a line a module. */
export const shownOrder = ({ modules }: OrderCourse): string[] =>
  modules.map(({ id, activities }) => `${id}: ${activities.join(' ')}`);
