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
  const before = placesOf(earlier);
  const after = placesOf(later);
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
    words: words.filter((part) => differing(earlier[part], later[part]).length > 0),
  };
}

const told = ({ id, title, kind }: ComparedActivity, change: Change['change'], parts: string[]): Change => ({
  lineageId: id,
  title,
  kind: kind as Change['kind'],
  change,
  parts,
});

/**
 * Where each activity stands. Its place is told by the activity before it that both versions may know, not by its
 * number: one that is put in first does not move all that follow.
 */
const placesOf = (course: ComparedCourse) =>
  new Map(
    course.modules.flatMap((module) =>
      module.activities.map(
        (activity, index) =>
          [
            activity.id,
            { activity, module: module.id, place: module.activities[index - 1]?.id ?? null },
          ] as const,
      ),
    ),
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
