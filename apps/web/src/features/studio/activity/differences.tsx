import type { ChangeActivity } from '@vagar/contract';
import { placeInWords } from '../places/place-in-words.ts';
import { usePlaceWords } from '../places/words.ts';
import styles from './activity.module.css';
import { linesOf } from './lines-of.ts';
import { useActivityWords } from './words.ts';

export interface DifferencesProps {
  version: ChangeActivity;
  other: ChangeActivity | undefined;
}

/** Of two versions of an activity, what this one says where they are not the same. */
export const Differences = ({ version, other }: DifferencesProps) => {
  const { differs } = useActivityWords();
  const places = usePlaceWords();
  const own = linesOf(version);
  const others = other ? linesOf(other) : new Map<string, string>();
  const paths = [...new Set([...own.keys(), ...others.keys()])].filter(
    (path) => own.get(path) !== others.get(path),
  );
  if (paths.length === 0) return <p>{differs.same}</p>;
  return (
    <dl className={styles.differences}>
      {paths.map((path) => (
        <div key={path}>
          <dt>{placeInWords(path, places) || path}</dt>
          <dd>{own.get(path) ?? differs.missing}</dd>
        </div>
      ))}
    </dl>
  );
};
