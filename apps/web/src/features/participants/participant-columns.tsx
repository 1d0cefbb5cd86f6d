import type { ParticipantRow } from '@vagar/contract';
import { ProgressMark } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import { Localised, useFormats } from '../../platform/i18n/index.ts';
import { EnrolmentStateMark } from './enrolment-state.tsx';
import styles from './participants.module.css';
import { useParticipantsWords } from './words.ts';

export type ParticipantColumn = 'name' | 'state' | 'progress' | 'last-step';

/** What a participant list says of each person. */
export function useParticipantColumns(): TableColumn<ParticipantRow, ParticipantColumn>[] {
  const words = useParticipantsWords();
  const { tightDate } = useFormats();
  return [
    {
      id: 'name',
      header: words.name,
      isSortable: true,
      cell: ({ name, affiliations }) => (
        <span className={styles.stacked}>
          {name}
          {affiliations.map((affiliation) => (
            <span key={affiliation} className={styles.quiet}>
              {affiliation}
            </span>
          ))}
        </span>
      ),
    },
    { id: 'state', header: words.state, cell: ({ state }) => <EnrolmentStateMark state={state} /> },
    {
      id: 'progress',
      header: words.progress,
      isSortable: true,
      cell: ({ name, progress: { requiredDone, requiredTotal } }) => (
        <ProgressMark
          size="small"
          label={words.progressLabel(name)}
          value={requiredTotal === 0 ? 0 : requiredDone / requiredTotal}
          text={words.done(requiredDone, requiredTotal)}
        />
      ),
    },
    {
      id: 'last-step',
      header: words.lastStep,
      isSortable: true,
      cell: ({ lastStep, lastStepAt }) =>
        lastStepAt ? (
          <span className={styles.stacked}>
            {lastStep && <Localised text={lastStep} />}
            <span className={styles.quiet}>{tightDate(lastStepAt)}</span>
          </span>
        ) : (
          <span className={styles.quiet}>{words.noStep}</span>
        ),
    },
  ];
}
