import { useMemo } from 'react';
import { chanceFrom } from './shoreline/chance.ts';
import type { Point } from './shoreline/level-lines.ts';
import { smoothRing } from './shoreline/smooth-path.ts';
import styles from './seal.module.css';

const CENTRE = 500;
const RINGS = 8;
const CORNERS = 40;

/** Closed shorelines around a summit, outermost first; they bend together and grow rounder outwards. */
export const sealRings = (id: string): string[] => {
  const chance = chanceFrom(`seal ${id}`);
  const waves = [2, 3, 4, 5, 7].map((times) => ({
    times,
    reach: (0.35 + 0.65 * chance()) / times,
    phase: chance() * 2 * Math.PI,
    drift: (chance() - 0.5) * 1.6,
  }));
  return Array.from({ length: RINGS }, (_, place) => {
    const inwards = place / (RINGS - 1);
    const radius = 355 - 300 * inwards ** 0.9;
    const ring = Array.from({ length: CORNERS }, (_, corner): Point => {
      const angle = (corner / CORNERS) * 2 * Math.PI;
      const bend = waves.reduce(
        (sum, wave) => sum + wave.reach * Math.sin(wave.times * angle + wave.phase + wave.drift * inwards),
        0,
      );
      const length = radius * (1 + bend * 0.19 * Math.sin(Math.PI * (0.12 + 0.8 * inwards)));
      return [CENTRE + length * Math.cos(angle), CENTRE + length * Math.sin(angle)];
    });
    return smoothRing(ring);
  });
};

/** Tick marks round the edge: long for a set bit, short for a clear one, 64 bits of chance from the id. */
export const sealTicks = (id: string): string => {
  const chance = chanceFrom(`ticks ${id}`);
  return Array.from({ length: 64 }, (_, place) => {
    const angle = (place / 64) * 2 * Math.PI;
    const inner = chance() < 0.5 ? 405 : 425;
    const at = (length: number) =>
      `${Math.round(CENTRE + length * Math.sin(angle))} ${Math.round(CENTRE - length * Math.cos(angle))}`;
    return `M${at(inner)}L${at(445)}`;
  }).join('');
};

export interface SealProps {
  /** The certificate's id. */
  id: string;
  /** What the seal stands for where nothing beside it says so; without it the seal is only for the eye. */
  label?: string;
  size?: 'small' | 'medium' | 'large';
}

/** The seal of a certificate: shorelines around a summit, different for every id. */
export const Seal = ({ id, label, size = 'medium' }: SealProps) => {
  const { rings, ticks } = useMemo(() => ({ rings: sealRings(id), ticks: sealTicks(id) }), [id]);
  return (
    <svg
      className={`${styles.seal ?? ''} ${styles[size] ?? ''}`}
      viewBox="0 0 1000 1000"
      focusable="false"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <circle cx={CENTRE} cy={CENTRE} r="482" className={styles.edge} />
      <path d={ticks} className={styles.ticks} />
      {rings.map((ring, place) => (
        <path key={place} d={ring} className={styles.ring} />
      ))}
    </svg>
  );
};
