import { promisedMinutes } from '@vagar/domain';
import type { ActivityKinds, NewModule } from '../../curriculum/index.ts';
import type { WholeModule } from './draft-of-course.ts';

/**
 * The modules of a draft as publishing writes them.
 * @param nextId gives each row its id
 */
export const publishedModules = (
  modules: readonly WholeModule[],
  kinds: ActivityKinds,
  nextId: () => string,
): NewModule[] =>
  modules.map(({ id: lineageId, title, summary, objectives, activities }) => ({
    id: nextId(),
    lineageId,
    title,
    summary,
    objectives,
    minutes: promisedMinutes(activities),
    activities: activities.map((activity) => ({
      id: nextId(),
      lineageId: activity.id,
      kind: activity.kind,
      title: activity.title,
      minutes: activity.minutes,
      required: activity.required,
      condition: activity.condition,
      prepared: kinds.get(activity.kind).publish(activity.draft),
    })),
  }));
