import { useQuery } from '@tanstack/react-query';
import type { StudioNeeds } from '@vagar/contract';
import { Link, Section, Skeleton, StatusMark } from '@vagar/ui';
import { useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { needsQuery } from '../studio.queries.ts';
import styles from './needs.module.css';
import { useNeedsWords } from './words.ts';

/** Staff's home: what waits for somebody to act, and nothing else. */
export const StaffNeeds = () => {
  const words = useNeedsWords();
  const { data, error } = useQuery(needsQuery);
  return (
    <Section title={words.title}>
      {data ? <Needs needs={data} /> : error ? <p>{words.failed}</p> : <Skeleton count={2} />}
    </Section>
  );
};

const Needs = ({ needs: { courses, programmes, more, reviews } }: { needs: StudioNeeds }) => {
  const words = useNeedsWords();
  const localised = useLocalised();
  const { date } = useFormats();
  if (courses.length + programmes.length + reviews.waiting === 0) return <p>{words.nothing}</p>;
  return (
    <ul className={styles.rows}>
      {reviews.waiting > 0 && (
        <li className={styles.row}>
          <Link href="/bedomning">{words.reviews(reviews.waiting)}</Link>
          {reviews.oldestAt && <span className={styles.quiet}>{words.oldest(date(reviews.oldestAt))}</span>}
        </li>
      )}
      {courses.map((course) => (
        <CourseNeed key={course.id} course={course} />
      ))}
      {programmes.map(({ id, title, changedAt }) => (
        <li key={id} className={styles.row}>
          <div>
            <Link href={`/studio/program/${id}/publicera`}>
              {words.publishProgramme(localised(title).text || words.untitledProgramme)}
            </Link>
            <p className={styles.quiet}>{words.changed(date(changedAt))}</p>
          </div>
        </li>
      ))}
      {more > 0 && (
        <li className={styles.row}>
          <Link href="/studio">{words.more(more)}</Link>
        </li>
      )}
    </ul>
  );
};

const CourseNeed = ({ course }: { course: StudioNeeds['courses'][number] }) => {
  const words = useNeedsWords();
  const localised = useLocalised();
  const { date } = useFormats();
  const { id, title, must, should, changedAt } = course;
  const name = localised(title).text || words.untitled;
  return (
    <li className={styles.row}>
      <div>
        <Link href={`/studio/${id}/publicera`}>
          {(must ?? 0) > 0 ? words.mend(name) : words.publish(name)}
        </Link>
        {changedAt && <p className={styles.quiet}>{words.changed(date(changedAt))}</p>}
      </div>
      {must === null || should === null ? (
        <StatusMark tone="waiting">{words.notCounted}</StatusMark>
      ) : must > 0 ? (
        <StatusMark tone="danger">{words.must(must)}</StatusMark>
      ) : should > 0 ? (
        <StatusMark tone="attention">{words.should(should)}</StatusMark>
      ) : (
        <StatusMark tone="waiting">{words.ready}</StatusMark>
      )}
    </li>
  );
};
