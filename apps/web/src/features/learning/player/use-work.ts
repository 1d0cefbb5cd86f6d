import { useQueryClient } from '@tanstack/react-query';
import type { ActivityView, ActivityWork, ResultView } from '@vagar/contract';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { useAutosave, useSavedState } from '../../../platform/autosave/index.ts';
import type { Remote } from '../../../platform/autosave/index.ts';
import { changeActivity, useSendResult } from '../learning.queries.ts';

/** Why work cannot be handed in: in words, or that the last of it is not saved yet. */
export type HandInFault = { kind: 'left'; text: string } | { kind: 'unsaved' } | null;

/**
 * Work that is saved as it is written and then handed in for good: what is written, where it is saved, and the way to
 * hand it in. The component must be keyed by its activity.
 * @param nothing what the work is before anything is written
 */
export function useWork<Work extends ActivityWork>(
  activity: ActivityView,
  nothing: Work,
  onDone: (result: ResultView) => void,
) {
  const client = useQueryClient();
  const [fault, setFault] = useState<HandInFault>(null);
  const params = { enrolmentId: activity.enrolmentId, activityId: activity.id };
  const remoteOf = ({ mine }: ActivityView): Remote<Work> => ({
    value: mine.work?.saved?.kind === nothing.kind ? (mine.work.saved as Work) : nothing,
    version: mine.work?.version ?? 0,
    savedAt: mine.work?.savedAt ?? null,
  });
  const changeWork = (change: Partial<NonNullable<ActivityView['mine']['work']>>) =>
    changeActivity(client, activity, (known) => ({
      ...known,
      mine: { ...known.mine, work: { ...emptyWork, ...known.mine.work, ...change } },
    }));
  const saved = useAutosave<Work>({
    subject: `work.${activity.enrolmentId}.${activity.id}`,
    remote: remoteOf(activity),
    save: (work, version, keepalive) => api('saveWork', { params, body: work, version, keepalive }),
    load: async () => remoteOf(await api('getActivity', { params })),
    onSaved: ({ value, ...rest }) => changeWork({ state: 'draft', saved: value, ...rest }),
  });
  const savedState = useSavedState(saved);
  const result = useSendResult(activity, (answer) => {
    changeWork({ state: 'handed-in', handedInAt: answer.completedAt });
    onDone(answer);
  });
  /** @param left what is left, in words; `null` when nothing is */
  const handIn = async (left: string | null) => {
    if (left !== null) return setFault({ kind: 'left', text: left });
    setFault(null);
    if (await saved.flush()) result.mutate({ kind: 'work-handed-in' });
    else setFault({ kind: 'unsaved' });
  };
  return { saved, savedState, result, fault, handIn };
}

const emptyWork = { saved: null, version: 0, savedAt: null, handedInAt: null, state: 'draft' } as const;

/** Once handed in, work of kinds that nobody reviews stays as it is. */
export const isHandedIn = ({ mine }: ActivityView): boolean =>
  mine.work?.state === 'handed-in' || mine.work?.state === 'approved';
