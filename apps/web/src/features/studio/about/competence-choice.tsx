import type { FrameworkList } from '@vagar/contract';
import { IconButton } from '@vagar/ui';
import { Combobox } from '@vagar/ui/combobox';
import { useId, useState } from 'react';
import { useLocalised } from '../../../platform/i18n/index.ts';
import styles from './about.module.css';
import { useAboutWords } from './words.ts';

export interface CompetenceChoiceProps {
  label: string;
  frameworks: FrameworkList['rows'];
  /** Ids as `framework/competence`. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const most = 12;

/** Competences of any framework, found by typing a part of their name. */
export const CompetenceChoice = ({ label, frameworks, chosen, onChange }: CompetenceChoiceProps) => {
  const words = useAboutWords();
  const localised = useLocalised();
  const titleId = useId();
  // The field is emptied after each choice: a new one each time.
  const [turn, setTurn] = useState(0);
  const known = frameworks.flatMap(({ name, version, isNewest, competences }) =>
    competences.map((competence) => ({
      id: competence.id,
      isNewest,
      label: `${localised(name).text} ${isNewest ? '' : `${version} `}${competence.id.split('/').at(-1) ?? ''}: ${localised(competence.name).text}`,
    })),
  );
  // What was mapped to an earlier version stays, and has its name; what is mapped now is the newest.
  const options = known.filter(({ isNewest }) => isNewest);
  const nameOf = (id: string) => known.find((it) => it.id === id)?.label ?? words.unknownCompetence(id);
  return (
    <div role="group" aria-labelledby={titleId} className={styles.competences}>
      <p id={titleId} className={styles.label}>
        {label}
      </p>
      {chosen.length > 0 && (
        <ul className={styles.chips}>
          {chosen.map((id) => (
            <li key={id} className={styles.chip}>
              {nameOf(id)}
              <IconButton
                icon="close"
                size="small"
                label={words.removeCompetence(nameOf(id))}
                onPress={() => onChange(chosen.filter((other) => other !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && options.length > 0 && (
        <Combobox
          key={turn}
          label={words.addCompetence}
          options={options.filter(({ id }) => !chosen.includes(id))}
          value={null}
          onChange={(id) => {
            if (!id) return;
            onChange([...chosen, id]);
            setTurn(turn + 1);
          }}
          messages={{ noMatch: words.noMatch }}
        />
      )}
    </div>
  );
};
