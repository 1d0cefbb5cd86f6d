import { useQuery } from '@tanstack/react-query';
import { Disclosure, Section } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { CorrectedPlaces } from './corrected-place.tsx';
import { correctionsQuery } from './corrections.queries.ts';
import styles from './corrections.module.css';
import { PartName } from './part-name.tsx';
import { useCorrectionWords } from './words.ts';

/** What has been sent out: when, by whom, why, and every place before and after. */
export const CorrectionHistory = ({ courseId }: { courseId: string }) => {
  const words = useCorrectionWords();
  const { dateTime } = useFormats();
  const query = useQuery(correctionsQuery(courseId));
  return (
    <Section title={words.history}>
      <QueryPage query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{words.noHistory}</p>
          ) : (
            <ul className={styles.rows}>
              {rows.map(({ id, version, at, by, reason, parts }) => (
                <li key={id} className={styles.row}>
                  <h3>{words.historyRow(version, dateTime(at))}</h3>
                  <p>{words.historyBy(by, reason)}</p>
                  <Disclosure
                    title={words.historyPlaces(parts.reduce((sum, { places }) => sum + places.length, 0))}
                  >
                    <ul className={styles.parts}>
                      {parts.map(({ places, ...part }, place) => (
                        <li key={place} className={styles.part}>
                          <strong>
                            <PartName {...part} />
                          </strong>
                          <CorrectedPlaces
                            places={places}
                            names={{ before: words.earlier, after: words.later }}
                          />
                        </li>
                      ))}
                    </ul>
                  </Disclosure>
                </li>
              ))}
            </ul>
          )
        }
      </QueryPage>
    </Section>
  );
};
