import type { CSSProperties } from 'react';
import { Exhibit } from './exhibit.tsx';
import styles from './gallery.module.css';

const colours = [
  'ink',
  'stone',
  'birch',
  'paper',
  'mist',
  'spruce',
  'fjord',
  'lichen',
  'cloudberry',
  'granite',
];

export const ToneExhibits = () => (
  <>
    <Exhibit name="tokens">
      <ul className={styles.swatches}>
        {colours.map((colour) => (
          <li key={colour} className={styles.swatch}>
            <span className={styles.colour} style={{ '--shown': `var(--${colour})` } as CSSProperties} />
            {colour}
          </li>
        ))}
      </ul>
    </Exhibit>
    <Exhibit name="type">
      <h2>Se helheten, våga avväga</h2>
      <h3>Synliggör målkonflikten</h3>
      <p>
        Brödtext i 17 punkter. Västernorrland, 7 kommuner och 1 region: åäö ÅÄÖ. Samiska bokstäver: á č đ ŋ š
        ŧ ž ï, som i davvisámegiella, julevsámegiella och åarjelsaemien gïele. <strong>Kraftigt</strong> och{' '}
        <em>kursivt</em>.
      </p>
    </Exhibit>
  </>
);
