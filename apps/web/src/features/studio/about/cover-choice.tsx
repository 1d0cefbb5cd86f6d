import { Button, Cluster, Section, ShorelineCover } from '@vagar/ui';
import { useState } from 'react';
import { announce } from '../../../platform/navigation/index.ts';
import styles from './about.module.css';
import { useAboutWords } from './words.ts';

export interface CoverChoiceProps {
  title: string;
  body: string;
  seed: string;
  onChange: (seed: string) => void;
}

/** The coast of a course or a programme, drawn anew until one is liked; the former ones can be had back one by one. */
export const CoverChoice = ({ title, body, seed, onChange }: CoverChoiceProps) => {
  const words = useAboutWords();
  const [former, setFormer] = useState<readonly string[]>([]);
  const last = former.at(-1);
  const draw = () => {
    setFormer([...former, seed]);
    onChange(crypto.randomUUID().slice(0, 13));
    announce(words.coverChanged);
  };
  const back = () => {
    if (last === undefined) return;
    setFormer(former.slice(0, -1));
    onChange(last);
    announce(words.coverChanged);
  };
  return (
    <Section title={title}>
      <p className={styles.quiet}>{body}</p>
      <div className={styles.cover}>
        <ShorelineCover seed={seed} className={styles.coast ?? ''} />
      </div>
      <Cluster>
        <Button onPress={draw}>{words.newCover}</Button>
        <Button variant="quiet" icon="undo" isDisabled={last === undefined} onPress={back}>
          {words.formerCover}
        </Button>
      </Cluster>
    </Section>
  );
};
