import { useQuery } from '@tanstack/react-query';
import type { ChangeCourse } from '@vagar/contract';
import { Button, IconButton, SavedState, Section, useToast } from '@vagar/ui';
import type { SavedStateWords } from '@vagar/ui';
import { useEffect, useRef } from 'react';
import { announce } from '../../../platform/navigation/index.ts';
import { BilingualField } from '../../learning/index.ts';
import { frameworksQuery } from '../studio.queries.ts';
import styles from './about.module.css';
import { CompetenceChoice } from './competence-choice.tsx';
import { useAboutWords } from './words.ts';

type Objective = ChangeCourse['objectives'][number];

export interface ObjectivesFieldProps {
  objectives: readonly Objective[];
  onChange: (objectives: Objective[]) => void;
  savedState: SavedStateWords;
}

const most = 20;
const newKey = () => `mal-${crypto.randomUUID().slice(0, 8)}`;

/** What one can do after the course, each aim mapped to competences of the frameworks. */
export const ObjectivesField = ({ objectives, onChange, savedState }: ObjectivesFieldProps) => {
  const words = useAboutWords();
  const toast = useToast();
  const frameworks = useQuery(frameworksQuery);
  const list = useRef<HTMLOListElement>(null);
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (!added.current) return;
    list.current?.querySelector<HTMLInputElement>(`[data-objective="${added.current}"] textarea`)?.focus();
    added.current = null;
  }, [objectives]);
  const add = () => {
    const key = newKey();
    added.current = key;
    onChange([...objectives, { key, text: { sv: '' }, competences: [] }]);
  };
  const change = (key: string, part: Partial<Objective>) =>
    onChange(objectives.map((it) => (it.key === key ? { ...it, ...part } : it)));
  const remove = (key: string) => {
    const before = [...objectives];
    onChange(before.filter((it) => it.key !== key));
    toast.show(words.removed, { action: { label: words.undo, onAction: () => onChange(before) } });
  };
  const move = (from: number, step: -1 | 1) => {
    const next = [...objectives];
    const [one] = next.splice(from, 1);
    if (!one) return;
    next.splice(from + step, 0, one);
    onChange(next);
    announce(words.moved(from + step + 1, next.length));
  };
  return (
    <Section title={words.objectives} actions={<SavedState {...savedState} />}>
      <p className={styles.quiet}>{words.objectivesBody}</p>
      {frameworks.error && <p className={styles.quiet}>{words.noFrameworks}</p>}
      {objectives.length === 0 && <p>{words.noObjectives}</p>}
      <ol ref={list} className={styles.objectives}>
        {objectives.map(({ key, text, competences }, at) => (
          <li key={key} data-objective={key} className={styles.objective} id={`field-objectives-${at}`}>
            <div className={styles.objectiveHead}>
              <h3>{words.objective(at + 1)}</h3>
              <IconButton
                icon="sort-up"
                size="small"
                label={words.up(at + 1)}
                isDisabled={at === 0}
                onPress={() => move(at, -1)}
              />
              <IconButton
                icon="sort-down"
                size="small"
                label={words.down(at + 1)}
                isDisabled={at === objectives.length - 1}
                onPress={() => move(at, 1)}
              />
              <IconButton
                icon="close"
                size="small"
                label={words.removeObjective(at + 1)}
                onPress={() => remove(key)}
              />
            </div>
            <BilingualField
              label={words.objectiveText(at + 1)}
              value={text}
              onChange={(next) => change(key, { text: next })}
              multiline
              maxLength={500}
            />
            <CompetenceChoice
              label={words.competences(at + 1)}
              frameworks={frameworks.data?.rows ?? []}
              chosen={competences}
              onChange={(next) => change(key, { competences: next })}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button icon="plus" isDisabled={objectives.length >= most} onPress={add}>
          {words.addObjective}
        </Button>
      </div>
    </Section>
  );
};
