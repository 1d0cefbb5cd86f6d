import { useQueryClient } from '@tanstack/react-query';
import type { ActivityView } from '@vagar/contract';
import { Button, Notice, Stack, TextArea } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../../platform/api-client/index.ts';
import { ConflictChoice, useAutosave, useSavedState } from '../../../../platform/autosave/index.ts';
import type { Remote } from '../../../../platform/autosave/index.ts';
import { fieldId } from '../../../../platform/errors/index.ts';
import { changeActivity, useSendResult } from '../../learning.queries.ts';
import type { KindProps } from '../kinds.ts';
import { Prompt } from '../prompt.tsx';
import { SendFailure } from '../send-failure.tsx';
import { wordsIn } from './words-in.ts';
import { useReflectionWords } from './words.ts';

const remoteOf = ({ mine }: ActivityView): Remote<string> => ({
  value: mine.reflection?.text ?? '',
  version: mine.reflection?.version ?? 0,
  savedAt: mine.reflection?.savedAt ?? null,
});

/** A text that only its writer can read, saved as it is typed. */
export const ReflectionActivity = ({ activity, content, isClosed, onDone }: KindProps<'reflection'>) => {
  const words = useReflectionWords();
  const client = useQueryClient();
  const result = useSendResult(activity, onDone);
  const [fault, setFault] = useState<string | null>(null);
  const params = { enrolmentId: activity.enrolmentId, activityId: activity.id };
  const saved = useAutosave<string>({
    subject: `reflection.${activity.enrolmentId}.${activity.id}`,
    remote: remoteOf(activity),
    save: (text, version, keepalive) => api('saveReflection', { params, body: { text }, version, keepalive }),
    load: async () => remoteOf(await api('getActivity', { params })),
    onSaved: ({ value, ...rest }) =>
      changeActivity(client, activity, (known) => ({
        ...known,
        mine: { ...known.mine, reflection: { text: value, ...rest } },
      })),
  });
  const savedState = useSavedState(saved);
  const least = content.minimumWords;
  const written = wordsIn(saved.value);

  const finish = async () => {
    if (written === 0) return setFault(words.empty);
    if (least !== null && written < least) return setFault(words.tooShort(least));
    setFault(null);
    if (await saved.flush()) result.mutate({ kind: 'reflection-finished' });
    else setFault(words.unsaved);
  };

  return (
    <Stack gap={5}>
      <Prompt prompt={content.prompt} support={content.support} />
      <TextArea
        id={fieldId('reflection')}
        label={words.label}
        description={words.audienceMore}
        audience={words.audience}
        rows={10}
        maxLength={20_000}
        value={saved.value}
        onChange={saved.change}
        onBlur={saved.leave}
        savedState={savedState}
        isReadOnly={isClosed}
        errorMessage={fault}
      />
      <p>{least === null ? words.words(written) : words.wordsOf(written, least)}</p>
      <ConflictChoice saved={saved} show={(text) => text} join={(mine, theirs) => `${mine}\n\n${theirs}`} />
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
