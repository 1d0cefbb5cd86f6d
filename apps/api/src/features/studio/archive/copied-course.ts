import type { LocalText } from '@vagar/domain';
import type { ReadCourse } from '../../curriculum/index.ts';
import { renamed } from '../drafts/renamed-condition.ts';

/**
 * The course as one of its own: under another key, with parts that nobody has met.
 * @param nextId gives each part its new lineage
 */
export function copied(course: ReadCourse, key: string, nextId: () => string): ReadCourse {
  const ids = new Map(
    course.modules.flatMap(({ activities }) => activities.map(({ id }) => [id, nextId()] as const)),
  );
  return {
    ...course,
    key,
    title: copyOf(course.title),
    modules: course.modules.map((module) => ({
      ...module,
      id: nextId(),
      activities: module.activities.map((activity) => ({
        ...activity,
        id: ids.get(activity.id) ?? nextId(),
        condition: activity.condition && renamed(activity.condition, ids),
      })),
    })),
  };
}

const copyOf = ({ sv, en }: LocalText): LocalText => ({
  sv: `${sv} (kopia)`,
  ...(en ? { en: `${en} (copy)` } : {}),
});
