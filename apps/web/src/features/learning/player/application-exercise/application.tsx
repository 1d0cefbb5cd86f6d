import { Disclosure } from '@vagar/ui';
import { Localised } from '../../../../platform/i18n/index.ts';
import { ReadingText } from '../reading-text.tsx';
import styles from './application-exercise.module.css';
import type { ExerciseContent } from './assessment.ts';
import { useExerciseWords } from './words.ts';

/** The application to assess and what is attached to it, on paper of its own. */
export const Application = ({ content }: { content: ExerciseContent }) => {
  const words = useExerciseWords();
  return (
    <>
      <section aria-labelledby="application" className={styles.paper}>
        <h2 id="application">{words.application}</h2>
        <ReadingText text={content.application} headingShift={1} />
      </section>
      {content.attachments.length > 0 && (
        <section aria-labelledby="attachments">
          <h2 id="attachments">{words.attachments}</h2>
          {content.attachments.map(({ key, title, body }) => (
            <Disclosure key={key} level={3} title={<Localised text={title} />}>
              <ReadingText text={body} headingShift={1} />
            </Disclosure>
          ))}
        </section>
      )}
    </>
  );
};
