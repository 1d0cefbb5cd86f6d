import { useQueryClient } from '@tanstack/react-query';
import { Button, Notice, SavedState, Stack, TextArea } from '@vagar/ui';
import { useEffect, useRef, useState } from 'react';
import { api } from '../../../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../../../platform/autosave/index.ts';
import { fieldId } from '../../../../platform/errors/index.ts';
import { changeActivity, useSendResult } from '../../learning.queries.ts';
import type { KindProps } from '../kinds.ts';
import { SendFailure } from '../send-failure.tsx';
import { WorkFiles } from './work-files.tsx';
import { isEmpty, joined, remoteOf } from './work.ts';
import type { Work } from './work.ts';
import { useAssignmentWords } from './words.ts';

export interface AssignmentFormProps extends Pick<KindProps<'assignment'>, 'activity' | 'content'> {
  isReadOnly: boolean;
  /** It has been returned: this is another round. */
  isAgain: boolean;
  onHandedIn: () => void;
}

/** What is to be handed in, saved as it is written. */
export const AssignmentForm = ({
  activity,
  content,
  isReadOnly,
  isAgain,
  onHandedIn,
}: AssignmentFormProps) => {
  const words = useAssignmentWords();
  const client = useQueryClient();
  const result = useSendResult(activity, onHandedIn);
  const [fault, setFault] = useState<string | null>(null);
  const params = { enrolmentId: activity.enrolmentId, activityId: activity.id };
  const saved = useAutosave<Work>({
    subject: `work.${activity.enrolmentId}.${activity.id}`,
    remote: remoteOf(activity),
    save: (work, version, keepalive) => api('saveWork', { params, body: work, version, keepalive }),
    load: async () => remoteOf(await api('getActivity', { params })),
    onSaved: ({ value, ...rest }) =>
      changeActivity(client, activity, (known) => ({
        ...known,
        mine: {
          ...known.mine,
          work: { handedInAt: null, state: 'draft', ...known.mine.work, saved: value, ...rest },
        },
      })),
  });
  const savedState = useSavedState(saved);
  const work = saved.value;
  // A file may arrive long after it was chosen: it is added to the work as it is then.
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  }, [work]);
  const change = (part: Partial<Work>) => {
    setFault(null);
    latest.current = { ...latest.current, ...part };
    saved.change(latest.current);
  };

  const handIn = async () => {
    if (isEmpty(work)) return setFault(words.empty[content.answer]);
    setFault(null);
    if (await saved.flush()) result.mutate({ kind: 'work-handed-in' });
    else setFault(words.unsaved);
  };

  return (
    <Stack gap={5}>
      {content.answer !== 'file' && (
        <TextArea
          id={fieldId('work')}
          label={words.text}
          description={content.answer === 'either' && !isReadOnly ? words.textAlso : undefined}
          audience={words.audience}
          rows={12}
          maxLength={30_000}
          value={work.text}
          onChange={(text) => change({ text })}
          onBlur={saved.leave}
          savedState={savedState}
          isReadOnly={isReadOnly}
        />
      )}
      {content.answer !== 'text' && (
        <WorkFiles
          activity={activity}
          files={work.files}
          isReadOnly={isReadOnly}
          onChange={(alter) => change({ files: alter(latest.current.files) })}
        />
      )}
      {content.answer === 'file' && (
        <div>
          <p>{words.audience}</p>
          <SavedState {...savedState} />
        </div>
      )}
      <ConflictChoice
        saved={saved}
        show={({ text, files }) =>
          [text, files.length > 0 && words.conflictFiles(files.map(({ name }) => name).join(', '))]
            .filter(Boolean)
            .join('\n')
        }
        join={joined}
      />
      {fault && (
        <Notice tone="danger" role="alert">
          {fault}
        </Notice>
      )}
      <SendFailure error={result.error} />
      {!isReadOnly && (
        <div>
          <Button variant="primary" isPending={result.isPending} onPress={() => void handIn()}>
            {isAgain ? words.handInAgain : words.handIn}
          </Button>
        </div>
      )}
    </Stack>
  );
};
