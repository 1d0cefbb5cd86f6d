import { useQueries, useQuery } from '@tanstack/react-query';
import type { CourseDraftView } from '@vagar/contract';
import { Button } from '@vagar/ui';
import { useParams } from 'react-router';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { useCurriculumWords } from '../../curriculum/index.ts';
import { CourseFrame } from '../course-frame.tsx';
import { courseDraftQuery, draftActivityQuery } from '../studio.queries.ts';
import { PrintedActivity } from './printed-activity.tsx';
import styles from './print.module.css';
import { usePrintWords } from './words.ts';

/** The whole course as one page to read or to print. */
export const PrintPage = () => {
  const { courseId = '' } = useParams();
  const query = useQuery(courseDraftQuery(courseId));
  return <QueryPage query={query}>{(course) => <PrintedCourse course={course} />}</QueryPage>;
};

const PrintedCourse = ({ course }: { course: CourseDraftView }) => {
  const words = usePrintWords();
  const { kinds } = useCurriculumWords();
  const localised = useLocalised();
  const lines = course.modules.flatMap(({ activities }) => activities);
  const answers = useQueries({ queries: lines.map(({ id }) => draftActivityQuery(id)) });
  const done = answers.filter(({ isPending }) => !isPending).length;
  const answerOf = (id: string) => answers[lines.findIndex((line) => line.id === id)];
  return (
    <CourseFrame
      course={course}
      title={words.title}
      lead={words.lead}
      actions={
        <span data-print="hide">
          <Button variant="primary" isDisabled={done < lines.length} onPress={() => window.print()}>
            {words.print}
          </Button>
        </span>
      }
    >
      <p role="status" data-print="hide">
        {done < lines.length ? words.waiting(done, lines.length) : words.ready}
      </p>
      <article className={styles.course}>
        <h2>
          <Localised text={course.title} />
        </h2>
        <p>
          <Localised text={course.summary} />
        </p>
        <h3>{words.forWhom}</h3>
        <p>
          <Localised text={course.forWhom} />
        </p>
        {course.objectives.length > 0 && (
          <>
            <h3>{words.objectives}</h3>
            <ul>
              {course.objectives.map(({ key, text }) => (
                <li key={key}>
                  <Localised text={text} />
                </li>
              ))}
            </ul>
          </>
        )}
        {course.modules.map((module, place) => (
          <section key={module.id} className={styles.module} aria-labelledby={`print-${module.id}`}>
            <p className={styles.quiet}>{words.module(place + 1)}</p>
            <h2 id={`print-${module.id}`}>{localised(module.title).text || words.untitled}</h2>
            <p>
              <Localised text={module.summary} />
            </p>
            {module.activities.map((line) => (
              <section key={line.id} className={styles.activity} aria-labelledby={`print-${line.id}`}>
                <h3 id={`print-${line.id}`}>{localised(line.title).text || words.untitled}</h3>
                <p className={styles.quiet}>
                  {kinds[line.kind]} · {words.minutes(line.minutes)}
                  {!line.required && ` · ${words.optional}`}
                </p>
                <Answered answer={answerOf(line.id)} />
              </section>
            ))}
          </section>
        ))}
      </article>
    </CourseFrame>
  );
};

type Answer = Pick<ReturnType<typeof useQuery<{ written: WrittenOf }>>, 'data' | 'error'>;
type WrittenOf = Parameters<typeof PrintedActivity>[0]['written'];

const Answered = ({ answer }: { answer: Answer | undefined }) => {
  const words = usePrintWords();
  if (answer?.data) return <PrintedActivity written={answer.data.written} />;
  return answer?.error ? <p>{words.failed}</p> : null;
};
