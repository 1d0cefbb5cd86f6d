import { useQuery } from '@tanstack/react-query';
import type { ActivityOutcome, ActivityView } from '@vagar/contract';
import { Prose, Skeleton, Stack } from '@vagar/ui';
import type { ReactNode } from 'react';
import { Localised, useLocalised } from '../../../../platform/i18n/index.ts';
import { outcomeQuery } from '../outcome.queries.ts';
import { SendFailure } from '../send-failure.tsx';
import styles from './application-exercise.module.css';
import { assessmentOf, levelKey, nothingAssessed } from './assessment.ts';
import type { Assessed, Criterion, ExerciseContent } from './assessment.ts';
import { Spread } from './spread.tsx';
import { useExerciseWords } from './words.ts';

export type ExerciseOutcome = Extract<ActivityOutcome, { kind: 'application-exercise' }>;

export interface ComparisonProps {
  activity: ActivityView;
  content: ExerciseContent;
}

/** One's own assessment beside the expert's, with both reasons, and how the others chose. */
export const Comparison = ({ activity, content }: ComparisonProps) => {
  const words = useExerciseWords();
  const { data, isPending, error } = useQuery(outcomeQuery(activity));
  const saved = activity.mine.work?.saved;
  const own = saved?.kind === 'application-exercise' ? saved : nothingAssessed;
  const outcome = data?.kind === 'application-exercise' ? data : null;
  return (
    <Stack as="section" gap={5}>
      <h2>{words.comparison}</h2>
      {isPending && <Skeleton count={4} label={words.waiting} />}
      <SendFailure error={error} />
      {outcome && (
        <p>
          {!outcome.spread && <>{words.tooFew} </>}
          <span className={styles.quiet}>{words.steps}</span>
        </p>
      )}
      <ol className={styles.criteria}>
        {content.criteria.map((criterion) => (
          <Compared key={criterion.key} criterion={criterion} own={own} outcome={outcome} />
        ))}
      </ol>
      {outcome && (
        <Prose className={styles.paper}>
          <h3>{words.summary}</h3>
          <p>
            <Localised text={outcome.expertSummary} />
          </p>
        </Prose>
      )}
    </Stack>
  );
};

interface ComparedProps {
  criterion: Criterion;
  own: Assessed;
  outcome: ExerciseOutcome | null;
}

const Compared = ({ criterion: { key, text }, own, outcome }: ComparedProps) => {
  const words = useExerciseWords();
  const localised = useLocalised();
  const name = localised(text);
  const { level, reason } = assessmentOf(own, key);
  const expert = outcome?.expert.find(({ criterion }) => criterion === key);
  const spread = outcome?.spread?.criteria.find(({ criterion }) => criterion === key);
  return (
    <li className={styles.criterion}>
      <h3 lang={name.lang}>{name.text}</h3>
      <div className={styles.sides}>
        <Side title={words.yours} level={level}>
          {reason}
        </Side>
        {outcome && (
          <Side title={words.experts} level={expert?.level ?? null}>
            {expert ? <Localised text={expert.reason} /> : words.noExpert}
          </Side>
        )}
      </div>
      {outcome?.spread && spread && <Spread levels={spread.levels} people={outcome.spread.people} />}
    </li>
  );
};

const Side = ({ title, level, children }: { title: string; level: number | null; children: ReactNode }) => {
  const words = useExerciseWords();
  return (
    <div className={styles.side}>
      <h4>{title}</h4>
      {level !== null && (
        <p>
          <strong>{words.levels[levelKey(level)]}</strong>
        </p>
      )}
      <p className={styles.reason}>{children}</p>
    </div>
  );
};
