import { Stack } from '@vagar/ui';
import { ConflictChoice } from '../../../../platform/autosave/index.ts';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { HandIn } from '../hand-in/hand-in.tsx';
import type { KindProps } from '../kinds.ts';
import { useWork } from '../use-work.ts';
import styles from './application-exercise.module.css';
import { assessmentOf, leftOf, levelKey, nothingAssessed, withAssessment } from './assessment.ts';
import type { Assessed } from './assessment.ts';
import { CriterionFields } from './criterion-fields.tsx';
import { useExerciseWords } from './words.ts';

/** One's own assessment, criterion by criterion, before anybody else's is seen. */
export const AssessmentForm = ({
  activity,
  content,
  isClosed,
  onDone,
}: KindProps<'application-exercise'>) => {
  const words = useExerciseWords();
  const localised = useLocalised();
  const { saved, savedState, result, fault, handIn } = useWork<Assessed>(activity, nothingAssessed, onDone);
  const left = leftOf(content, saved.value);
  const shown = (work: Assessed) =>
    content.criteria
      .map(({ key, text }) => {
        const { level, reason } = assessmentOf(work, key);
        const chosen = level === null ? '–' : words.levels[levelKey(level)];
        return [localised(text).text, chosen, reason].filter(Boolean).join(': ');
      })
      .join('\n');
  return (
    <Stack as="section" gap={5}>
      <div>
        <h2>{words.yourAssessment}</h2>
        <p>{words.lead}</p>
      </div>
      <ol className={styles.criteria}>
        {content.criteria.map((criterion) => (
          <CriterionFields
            key={criterion.key}
            criterion={criterion}
            assessment={assessmentOf(saved.value, criterion.key)}
            isReadOnly={isClosed}
            onChange={(changed) => saved.change(withAssessment(saved.value, changed))}
            onLeave={saved.leave}
          />
        ))}
      </ol>
      <ConflictChoice saved={saved} show={shown} />
      <HandIn
        left={left === 0 ? null : words.left(left)}
        audience={words.audience}
        savedState={savedState}
        fault={fault}
        error={result.error}
        isDisabled={isClosed}
        isPending={result.isPending}
        onHandIn={() => void handIn(left === 0 ? null : words.cannotHandIn(left))}
      />
    </Stack>
  );
};
