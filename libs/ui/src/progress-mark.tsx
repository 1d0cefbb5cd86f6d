import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './progress-mark.module.css';

export interface ProgressMarkProps {
  /** What is progressing; for those who listen. */
  label: string;
  /** From 0 to 1; anything outside is held at the ends. */
  value: number;
  /** The number beside the mark, as it is read aloud: “3 av 8 delar”. */
  text: string;
  size?: 'small' | 'medium' | 'large';
  /** Only the mark is seen; the words stand somewhere near. */
  isTextHidden?: boolean;
}

const WIDTH = 96;
const HEIGHT = 56;
const LINES = 6;

/** The height of the shore at `x` (0 to 1) when the land stands at `level` (0 to 1). */
const shoreAt = (x: number, level: number): number => {
  const bend =
    Math.sin(x * 4.2 + 0.6 + level * 1.6) * 3.4 + Math.sin(x * 8.4 + 2.2 - level * 2.4) * 1.5 + (0.5 - x) * 7;
  return HEIGHT - 5 - level * (HEIGHT - 12) + bend * (1 - 0.5 * level);
};

const line = (level: number): string =>
  Array.from({ length: 17 }, (_, step) => {
    const x = step / 16;
    return `${step === 0 ? 'M' : 'L'}${(x * WIDTH).toFixed(1)} ${shoreAt(x, level).toFixed(1)}`;
  }).join('');

const lines = Array.from({ length: LINES }, (_, place) => ({
  level: place / (LINES - 1),
  path: line(place / (LINES - 1)),
}));

/** How far one has come: shorelines rising, and always the number beside them. */
export const ProgressMark = ({
  label,
  value,
  text,
  size = 'medium',
  isTextHidden = false,
}: ProgressMarkProps) => {
  const frame = useId();
  const level = Math.min(1, Math.max(0, value));
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(level * 100)}
      aria-valuetext={text}
      className={classNames(styles.progress, styles[size])}
    >
      <svg className={styles.mark} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <clipPath id={frame}>
          <rect width={WIDTH} height={HEIGHT} rx="4" />
        </clipPath>
        <g clipPath={`url(#${frame})`}>
          <rect width={WIDTH} height={HEIGHT} className={styles.ground} />
          {level > 0 && (
            <path d={`${line(level)}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z`} className={styles.risen} />
          )}
          {lines.map((shore) => (
            <path
              key={shore.level}
              d={shore.path}
              className={level > 0 && shore.level <= level ? styles.reached : styles.ahead}
            />
          ))}
          {level > 0 && level < 1 && <path d={line(level)} className={styles.now} />}
        </g>
        <rect x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} rx="3.5" className={styles.frame} />
      </svg>
      {!isTextHidden && <span className={styles.text}>{text}</span>}
    </span>
  );
};
