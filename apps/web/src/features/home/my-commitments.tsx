import type { HomeView } from '@vagar/contract';
import { Link, Section, StatusMark } from '@vagar/ui';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import styles from './home.module.css';
import { useHomeWords } from './words.ts';

/** What I have promised myself to do, the nearest date first. */
export const MyCommitments = ({ commitments }: Pick<HomeView, 'commitments'>) => {
  const words = useHomeWords();
  const { date, tightDate } = useFormats();
  const today = tightDate(new Date());
  return (
    <Section title={words.due}>
      <ul className={styles.rows}>
        {commitments.map(({ id, text, dueOn, courseTitle, enrolmentId, activityId }) => (
          <li key={id} className={styles.row}>
            <div>
              <Link href={`/mina-kurser/${enrolmentId}/${activityId}`}>{text}</Link>
              <p className={styles.quiet}>
                <Localised text={courseTitle} />
              </p>
            </div>
            {dueOn < today ? (
              <StatusMark tone="attention">{words.overdue(date(dueOn))}</StatusMark>
            ) : (
              <span className={styles.quiet}>{words.dueOn(date(dueOn))}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
