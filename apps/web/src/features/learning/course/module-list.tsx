import type { Condition, CoursePageView } from '@vagar/contract';
import { Link, StatusMark } from '@vagar/ui';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import { ActivityMark } from '../activity-mark.tsx';
import { conditionInWords } from './condition-words.ts';
import { useLearningWords } from '../words.ts';
import styles from './course.module.css';

/** Modules and activities in order, each with where I am. */
export const ModuleList = ({ course }: { course: CoursePageView }) => {
  const words = useLearningWords();
  const { kinds } = useCurriculumWords();
  const localised = useLocalised();
  const formats = useFormats();
  const tell = (condition: Condition) =>
    conditionInWords(condition, course, words, formats, (text) => localised(text).text);
  const { modules, enrolmentId, lastVisitedId } = course;
  return (
    <ol className={styles.modules}>
      {modules.map((module, place) => (
        <li key={module.id} className={styles.module}>
          <div className={styles.about}>
            <p className={styles.quiet}>
              {words.module(place + 1, modules.length)} · {words.minutes(module.minutes)}
            </p>
            <h3>
              <Localised text={module.title} />
            </h3>
            <p>
              <Localised text={module.summary} />
            </p>
          </div>
          <ul className={styles.activities}>
            {module.activities.map(({ id, kind, title, minutes, required, state, locked }) => (
              <li key={id} className={styles.activity} data-last={id === lastVisitedId || undefined}>
                <div className={styles.name}>
                  {locked ? (
                    <p>
                      <Localised text={title} />
                    </p>
                  ) : (
                    <Link href={`/mina-kurser/${enrolmentId}/${id}`} variant="standalone">
                      <Localised text={title} />
                    </Link>
                  )}
                  <p className={styles.quiet}>
                    {kinds[kind]} · {words.minutes(minutes)}
                    {!required && ` · ${words.optional}`}
                  </p>
                  {locked && <p className={styles.quiet}>{words.opens.when(tell(locked))}</p>}
                </div>
                {locked ? (
                  <StatusMark tone="locked">{words.opens.notYet}</StatusMark>
                ) : (
                  <ActivityMark state={state} />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
};
