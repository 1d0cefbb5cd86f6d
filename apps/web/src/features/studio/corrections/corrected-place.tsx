import type { CorrectedWords, SaidWords } from '@vagar/contract';
import { Link } from '@vagar/ui';
import { ReadingText } from '../../learning/index.ts';
import { usePlaceWords } from '../places/words.ts';
import styles from './corrections.module.css';
import { whereInWords } from './where-in-words.ts';
import { useCorrectionWords } from './words.ts';

export interface CorrectedPlacesProps {
  places: readonly CorrectedWords[];
  /** What the two sides are called. */
  names: { before: string; after: string };
}

/** Place by place what is said before and after, side by side, each in its own language. */
export const CorrectedPlaces = ({ places, names }: CorrectedPlacesProps) => {
  const words = useCorrectionWords();
  const placeWords = usePlaceWords();
  return (
    <ul className={styles.places}>
      {places.map(({ path, language, before, after }) => (
        <li key={path} className={styles.place}>
          <span className={styles.where}>{whereInWords(path, placeWords, words)}</span>
          <dl className={styles.pair}>
            <div>
              <dt>{names.before}</dt>
              {before ? (
                <dd lang={language}>
                  <Said said={before} />
                </dd>
              ) : (
                <dd className={styles.quiet}>{words.nothingBefore}</dd>
              )}
            </div>
            <div>
              <dt>{names.after}</dt>
              <dd lang={language}>
                <Said said={after} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
};

const Said = ({ said }: { said: SaidWords }) => {
  const words = useCorrectionWords();
  switch (said.as) {
    case 'text':
      return said.text;
    case 'document':
      // Whatever language one reads the page in: what is compared is in its own.
      return <ReadingText text={{ sv: said.document, en: said.document }} headingShift={2} />;
    case 'file':
      return <Link href={said.address}>{words.captionsFile}</Link>;
  }
};
