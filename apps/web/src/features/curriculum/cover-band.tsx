import { ShorelineCover } from '@vagar/ui';
import styles from './curriculum.module.css';

/** The course's coast across the page. */
export const CoverBand = ({ seed }: { seed: string }) => (
  <div className={styles.band}>
    <ShorelineCover seed={seed} className={styles.coast} />
  </div>
);
