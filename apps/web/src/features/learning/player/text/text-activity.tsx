import { Button, Link } from '@vagar/ui';
import { Localised } from '../../../../platform/i18n/index.ts';
import { useSendResult } from '../../learning.queries.ts';
import type { KindProps } from '../kinds.ts';
import { ReadingText } from '../reading-text.tsx';
import { SendFailure } from '../send-failure.tsx';
import styles from './text.module.css';
import { useTextWords } from './words.ts';

/** A text is done when the learner says so, never by scrolling. */
export const TextActivity = ({ activity, content, isClosed, onDone }: KindProps<'text'>) => {
  const words = useTextWords();
  const result = useSendResult(activity, onDone);
  return (
    <>
      <article>
        <ReadingText text={content.body} />
        {content.sources.length > 0 && (
          <footer className={styles.sources}>
            <h2>{words.sources}</h2>
            <ul>
              {content.sources.map(({ label, url }) => (
                <li key={label.sv}>
                  {url ? (
                    <Link href={url} isExternal>
                      <Localised text={label} />
                    </Link>
                  ) : (
                    <Localised text={label} />
                  )}
                </li>
              ))}
            </ul>
          </footer>
        )}
      </article>
      <SendFailure error={result.error} />
      {activity.state !== 'completed' && !isClosed && (
        <div>
          <Button
            variant="primary"
            icon="check"
            isPending={result.isPending}
            onPress={() => result.mutate({ kind: 'text-read' })}
          >
            {words.read}
          </Button>
        </div>
      )}
      {activity.state === 'completed' && !result.isSuccess && <p>{words.readAlready}</p>}
    </>
  );
};
