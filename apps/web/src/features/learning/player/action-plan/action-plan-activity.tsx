import { useQueryClient } from '@tanstack/react-query';
import type { ActivityView } from '@vagar/contract';
import { Button, Cluster, Notice, SavedState, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../../../platform/autosave/index.ts';
import type { Remote } from '../../../../platform/autosave/index.ts';
import { useFormats } from '../../../../platform/i18n/index.ts';
import { changeActivity, useSendResult } from '../../learning.queries.ts';
import type { KindProps } from '../kinds.ts';
import { Prompt } from '../prompt.tsx';
import { SendFailure } from '../send-failure.tsx';
import styles from './action-plan.module.css';
import { CommitmentFields } from './commitment-fields.tsx';
import { MOST, newCommitment, withChange, writtenIn } from './commitments.ts';
import type { Commitment } from './commitments.ts';
import { useActionPlanWords } from './words.ts';

const remoteOf = ({ mine }: ActivityView): Remote<Commitment[]> => ({
  value: mine.actionPlan?.commitments ?? [],
  version: mine.actionPlan?.version ?? 0,
  savedAt: mine.actionPlan?.savedAt ?? null,
});

/** What I will do and by when, saved as it is typed. */
export const ActionPlanActivity = ({ activity, content, isClosed, onDone }: KindProps<'action-plan'>) => {
  const words = useActionPlanWords();
  const { tightDate, date } = useFormats();
  const toast = useToast();
  const client = useQueryClient();
  const result = useSendResult(activity, onDone);
  const [fault, setFault] = useState<string | null>(null);
  const params = { enrolmentId: activity.enrolmentId, activityId: activity.id };
  const saved = useAutosave<Commitment[]>({
    subject: `plan.${activity.enrolmentId}.${activity.id}`,
    remote: remoteOf(activity),
    save: (commitments, version, keepalive) =>
      api('saveActionPlan', { params, body: { commitments }, version, keepalive }),
    load: async () => remoteOf(await api('getActivity', { params })),
    onSaved: ({ value, ...rest }) =>
      changeActivity(client, activity, (known) => ({
        ...known,
        mine: { ...known.mine, actionPlan: { commitments: value, ...rest } },
      })),
  });
  const savedState = useSavedState(saved);
  const commitments = saved.value;
  const least = content.minimumCommitments;

  const add = () => saved.change([...commitments, newCommitment(crypto.randomUUID(), tightDate(new Date()))]);
  const remove = (id: string) => {
    const before = commitments;
    saved.change(commitments.filter((commitment) => commitment.id !== id));
    toast.show(words.removed, { action: { label: words.undo, onAction: () => saved.change(before) } });
  };
  const finish = async () => {
    if (writtenIn(commitments) < least) return setFault(words.least(least));
    setFault(null);
    if (await saved.flush()) result.mutate({ kind: 'plan-finished' });
    else setFault(words.unsaved);
  };

  return (
    <Stack gap={5}>
      <Prompt prompt={content.prompt} support={content.support} />
      <section aria-labelledby="commitments" className={styles.plan}>
        <Cluster justify="between" align="baseline">
          <h2 id="commitments">{words.legend}</h2>
          <SavedState {...savedState} />
        </Cluster>
        <p className={styles.quiet}>
          {words.audience}. {words.least(least)}
        </p>
        {commitments.length === 0 && <p>{words.none}</p>}
        <ol className={styles.list}>
          {commitments.map((commitment, place) => (
            <CommitmentFields
              key={commitment.id}
              commitment={commitment}
              number={place + 1}
              isReadOnly={isClosed}
              onChange={(change) => saved.change(withChange(commitments, commitment.id, change))}
              onLeave={saved.leave}
              onRemove={() => remove(commitment.id)}
            />
          ))}
        </ol>
        {commitments.length >= MOST && <p>{words.full}</p>}
        <div>
          <Button icon="plus" onPress={add} isDisabled={isClosed || commitments.length >= MOST}>
            {words.add}
          </Button>
        </div>
      </section>
      <ConflictChoice
        saved={saved}
        show={(plan) => plan.map(({ text, dueOn }) => `${date(dueOn)}: ${text}`).join('\n')}
      />
      {fault && (
        <Notice tone="danger" role="alert">
          {fault}
        </Notice>
      )}
      <SendFailure error={result.error} />
      {activity.state === 'completed' ? (
        !result.isSuccess && <Notice tone="done">{words.finished}</Notice>
      ) : (
        <div>
          <Button
            variant="primary"
            icon="check"
            isDisabled={isClosed}
            isPending={result.isPending}
            onPress={() => void finish()}
          >
            {words.finish}
          </Button>
        </div>
      )}
    </Stack>
  );
};
