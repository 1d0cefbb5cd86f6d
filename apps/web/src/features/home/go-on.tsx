import type { ContinueView } from '@vagar/contract';
import { LinkButton, ShorelineCover } from '@vagar/ui';
import { Localised, useLocalised } from '../../platform/i18n/index.ts';
import styles from './home.module.css';
import { useHomeWords } from './words.ts';

/** The exact place where the learner left, and the one button that leads there. */
export const GoOn = ({ place }: { place: ContinueView }) => {
  const words = useHomeWords();
  const localised = useLocalised();
  const activity = localised(place.activityTitle).text;
  return (
    <section className={styles.goOn} aria-labelledby="go-on">
      <ShorelineCover seed={place.coverSeed} className={styles.goOnCoast} />
      <div className={styles.goOnText}>
        <p className={styles.kicker}>{place.started ? words.next : words.first}</p>
        <h2 id="go-on">
          <Localised text={place.courseTitle} />
        </h2>
        <p>
          <Localised text={place.moduleTitle} />
          <br />
          <span className={styles.quiet}>
            {words.place(place.moduleNumber, place.moduleCount, place.activityNumber, place.activityCount)}
          </span>
        </p>
        <div>
          <LinkButton
            variant="primary"
            iconAfter="arrow-right"
            href={`/mina-kurser/${place.enrolmentId}/${place.activityId}`}
          >
            {place.started ? words.goOn(activity) : words.begin(activity)}
          </LinkButton>
        </div>
      </div>
    </section>
  );
};
