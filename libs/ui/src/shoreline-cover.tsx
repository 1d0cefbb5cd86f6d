import { useMemo } from 'react';
import { classNames } from './class-names.ts';
import { chanceFrom } from './shoreline/chance.ts';
import { levelLines } from './shoreline/level-lines.ts';
import { smoothRing } from './shoreline/smooth-path.ts';
import { terrainFrom } from './shoreline/terrain.ts';
import styles from './shoreline-cover.module.css';

const UNIT = 20;
const STEP = 0.085;
const LEVELS = 11;
const casts = ['spruce', 'lichen', 'granite', 'cloudberry'] as const;

/** The level lines of a coast as SVG path data, the sea's edge first. The same seed gives the same coast. */
export const shorelinePaths = (seed: string): string[] => {
  const terrain = terrainFrom(seed);
  return Array.from({ length: LEVELS }, (_, level) =>
    levelLines(terrain, level * STEP)
      .map((ring) => smoothRing(ring.map(([x, y]) => [x * UNIT, y * UNIT] as const)))
      .join(''),
  );
};

export interface ShorelineCoverProps {
  /** Such as a course's id: each its own coast. */
  seed: string;
  className?: string;
}

/** Old shorelines one above the other, as the High Coast rose from the sea. Only for the eye. */
export const ShorelineCover = ({ seed, className }: ShorelineCoverProps) => {
  const paths = useMemo(() => shorelinePaths(seed), [seed]);
  const cast = casts[Math.floor(chanceFrom(`cast ${seed}`)() * casts.length)] ?? 'spruce';
  return (
    <svg
      className={classNames(styles.cover, styles[cast], className)}
      viewBox={`${UNIT} ${UNIT} ${31 * UNIT} ${17 * UNIT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {paths.map((path, level) => (
        <path key={level} d={path} className={level === 0 ? styles.shore : styles.land} />
      ))}
    </svg>
  );
};
