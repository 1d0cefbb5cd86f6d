import type { ComparisonView } from '@vagar/contract';
import type { LocalText } from '@vagar/domain';

interface ComparedActivity {
  readonly id: string;
  readonly kind: string;
  readonly title: LocalText;
  readonly [part: string]: unknown;
}
interface ComparedModule {
  readonly id: string;
  readonly activities: readonly ComparedActivity[];
  readonly [part: string]: unknown;
}
/** A version, or a draft as it would be published; ids are lineages. */
export interface ComparedCourse {
  readonly modules: readonly ComparedModule[];
  readonly [part: string]: unknown;
}

type Differences = Pick<ComparisonView, 'activities' | 'words'>;
type Change = Differences['activities'][number];

const words = ['title', 'summary', 'forWhom', 'objectives', 'coverSeed'];

/** What differs, activity by activity in the later one's order; what was removed comes last. */
export function compare(earlier: ComparedCourse, later: ComparedCourse): Differences {
  const inBoth = sharedBy(earlier, later);
  const before = placesOf(earlier, inBoth);
  const after = placesOf(later, inBoth);
  const changes = [...after.values()].flatMap(({ activity, module, place }): Change[] => {
    const old = before.get(activity.id);
    if (!old) return [told(activity, 'added', [])];
    const parts = differing(old.activity, activity).sort();
    if (parts.length > 0) return [told(activity, 'changed', parts)];
    return old.module !== module || old.place !== place ? [told(activity, 'moved', [])] : [];
  });
  const removed = [...before.values()]
    .filter(({ activity }) => !after.has(activity.id))
    .map(({ activity }) => told(activity, 'removed', []));
  return {
    activities: [...changes, ...removed],
    words: [
      ...words.filter((part) => differing(earlier[part], later[part]).length > 0),
      ...(sameJson(modulesOf(earlier), modulesOf(later)) ? [] : ['modules']),
    ],
  };
}

const told = ({ id, title, kind }: ComparedActivity, change: Change['change'], parts: string[]): Change => ({
  lineageId: id,
  title,
  kind: kind as Change['kind'],
  change,
  parts,
});

/** The modules in order with what is said of them, their activities left out. */
const modulesOf = ({ modules }: ComparedCourse) => modules.map(({ activities: _, ...module }) => module);

const sharedBy = (earlier: ComparedCourse, later: ComparedCourse): ReadonlySet<string> => {
  const idsOf = ({ modules }: ComparedCourse) =>
    modules.flatMap(({ activities }) => activities.map(({ id }) => id));
  const ids = new Set(idsOf(earlier));
  return new Set(idsOf(later).filter((id) => ids.has(id)));
};

/**
 * Where each activity stands: in which module, and after which of those that both have. One that is put in or taken
 * out does not move the others.
 */
const placesOf = (course: ComparedCourse, inBoth: ReadonlySet<string>) =>
  new Map(
    course.modules.flatMap((module) => {
      let last: string | null = null;
      return module.activities.map((activity) => {
        const place = last;
        if (inBoth.has(activity.id)) last = activity.id;
        return [activity.id, { activity, module: module.id, place }] as const;
      });
    }),
  );

/** The dotted paths of what is not the same. Lists are compared whole: their places say nothing of what was meant. */
function differing(before: unknown, after: unknown, path = ''): string[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      differing(before[key], after[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return sameJson(before, after) ? [] : [path];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Equal as JSON, whatever the order of keys. */
function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]));
  if (isRecord(a) && isRecord(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((key) => sameJson(a[key], b[key]));
  }
  return (a ?? null) === (b ?? null);
}
