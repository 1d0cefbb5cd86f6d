import { isSafeHref } from '@vagar/domain';
import { Button, Link, Notice, Prose, Stack } from '@vagar/ui';
import { Localised } from '../../../../platform/i18n/index.ts';
import { useSendResult } from '../../learning.queries.ts';
import type { KindProps } from '../kinds.ts';
import { SendFailure } from '../send-failure.tsx';
import { hostOf } from './host-of.ts';
import { useLinkWords } from './words.ts';

/** A page elsewhere: why it is worth the visit, and where the link leads. It is done when the learner says so. */
export const LinkActivity = ({ activity, content, isClosed, onDone }: KindProps<'link'>) => {
  const words = useLinkWords();
  const result = useSendResult(activity, onDone);
  const host = hostOf(content.address);
  return (
    <Stack gap={5}>
      <Prose>
        <p>
          <Localised text={content.why} />
        </p>
      </Prose>
      {host && isSafeHref(content.address) ? (
        <div>
          <Link href={content.address} isExternal>
            {words.open}
          </Link>
          <p>{words.leads(host)}</p>
        </div>
      ) : (
        <Notice tone="attention">{words.missing}</Notice>
      )}
      <SendFailure error={result.error} />
      {activity.state !== 'completed' && !isClosed && (
        <div>
          <Button
            variant="primary"
            icon="check"
            isPending={result.isPending}
            onPress={() => result.mutate({ kind: 'link-followed' })}
          >
            {words.read}
          </Button>
        </div>
      )}
      {activity.state === 'completed' && !result.isSuccess && <p>{words.readAlready}</p>}
    </Stack>
  );
};
