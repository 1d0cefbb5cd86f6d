import { useQueryClient } from '@tanstack/react-query';
import type { ChangeActivity, DraftActivityView } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';
import { useAutosave } from '../../../platform/autosave/index.ts';
import type { Autosaved, Remote } from '../../../platform/autosave/index.ts';
import { writtenOf } from '../course/activity-head.ts';
import { changeCourseDraft, draftActivityQuery, markChanged } from '../studio.queries.ts';

const remoteOf = (activity: DraftActivityView): Remote<ChangeActivity> => ({
  value: writtenOf(activity),
  version: activity.version,
  savedAt: activity.savedAt,
});

/** All of an activity as one text to the autosave: head, condition and content. */
export function useDraftActivity(activity: DraftActivityView): Autosaved<ChangeActivity> {
  const client = useQueryClient();
  const { id: activityId, courseId } = activity;
  const params = { activityId };
  return useAutosave<ChangeActivity>({
    subject: `studio.activity.${activityId}`,
    remote: remoteOf(activity),
    save: (body, version, keepalive) => api('changeActivity', { params, body, version, keepalive }),
    load: async () => remoteOf(await api('openDraftActivity', { params })),
    onSaved: ({ value, version, savedAt }) => {
      client.setQueryData(
        draftActivityQuery(activityId).queryKey,
        (known) => known && { ...known, ...value, version, savedAt: savedAt ?? known.savedAt },
      );
      const { title, minutes, required, condition } = value;
      changeCourseDraft(client, courseId, (course) => ({
        ...course,
        hasChanges: true,
        modules: course.modules.map((module) => ({
          ...module,
          activities: module.activities.map((line) =>
            line.id === activityId ? { ...line, title, minutes, required, condition, version } : line,
          ),
        })),
      }));
      markChanged(client, courseId);
    },
  });
}
