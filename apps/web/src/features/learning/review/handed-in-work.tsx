import type { WorkReviewView } from '@vagar/contract';
import { Link, Stack } from '@vagar/ui';
import { urlOf } from '../../../platform/api-client/index.ts';
import { Localised, useFormats } from '../../../platform/i18n/index.ts';
import styles from './review.module.css';
import { useReviewWords } from './words.ts';

/** What was asked, and what was handed in. */
export const HandedInWork = ({ work }: { work: WorkReviewView }) => {
  const words = useReviewWords();
  const { number } = useFormats();
  const { enrolmentId, activityId, files, text, prompt } = work;
  return (
    <Stack gap={5}>
      <Stack as="section" gap={3}>
        <h2>{words.task}</h2>
        <p className={styles.comment}>
          <Localised text={prompt} />
        </p>
      </Stack>
      <Stack as="section" gap={3}>
        <h2>{words.text}</h2>
        {text.trim() === '' ? <p>{words.noText}</p> : <div className={styles.written}>{text}</div>}
      </Stack>
      {files.length > 0 && (
        <Stack as="section" gap={3}>
          <h2>{words.files}</h2>
          <ul className={styles.files}>
            {files.map(({ id, name, size }) => (
              <li key={id}>
                <Link
                  href={urlOf('readReviewFile', { params: { enrolmentId, activityId, fileId: id } })}
                  target="_blank"
                >
                  {name}
                </Link>{' '}
                <span className={styles.quiet}>{words.size(number(Math.ceil(size / 1024)))}</span>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Stack>
  );
};
