import { useQueryClient } from '@tanstack/react-query';
import type { ReviewWork, WorkReviewView } from '@vagar/contract';
import { mostPoints, pointsOf, unjudged } from '@vagar/domain';
import { Button, Cluster, Notice, RadioGroup, Stack, TextArea, TextField, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api, isProblem } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import { useKeptReview } from './kept-review.ts';
import { workReviewed } from './review.queries.ts';
import styles from './review.module.css';
import { useReviewWords } from './words.ts';

type Decision = ReviewWork['decision'];

export interface ReviewFormProps {
  work: WorkReviewView;
  /** The work was handed in anew while this was open. */
  onReadNew: () => void;
}

/** A level for each criterion, words to the learner, and what becomes of the work. */
export const ReviewForm = ({ work, onReadNew }: ReviewFormProps) => {
  const words = useReviewWords();
  const localised = useLocalised();
  const client = useQueryClient();
  const toast = useToast();
  const { written, change, forget } = useKeptReview(work);
  const [outdated, setOutdated] = useState<'newer' | 'quicker' | null>(null);
  const { rubric, approvedFrom, enrolmentId, activityId, version, name } = work;
  const levelFields = rubric.map(({ key }) => `levels.${key}` as const);
  const submission = useSubmission<`levels.${string}` | 'comment' | 'reason'>({
    fields: [...levelFields, 'comment', 'reason'],
    labels: Object.fromEntries(rubric.map(({ key, text }) => [`levels.${key}`, localised(text).text])),
    fieldOfCode: { 'approval-needs-reason': 'reason' },
  });
  const points = pointsOf(rubric, written.levels);
  const wanting = unjudged(rubric, written.levels);
  const isReasonAsked = points < approvedFrom && wanting.length === 0;
  const reason = isReasonAsked ? written.reason.trim() : '';

  const faultsOf = (decision: Decision) =>
    decision === 'returned'
      ? { comment: written.comment.trim() === '' ? words.commentMissing : '' }
      : {
          ...Object.fromEntries(wanting.map((key) => [`levels.${key}`, words.levelMissing])),
          reason: isReasonAsked && reason === '' ? words.reasonMissing : '',
        };

  const send = (decision: Decision) =>
    submission.submit(async () => {
      const { levels, comment } = written;
      const body = { levels, comment, decision, reason: decision === 'approved' && reason ? reason : null };
      try {
        const reviewed = await api('reviewWork', { params: { enrolmentId, activityId }, body, version });
        forget();
        toast.show((decision === 'approved' ? words.approved : words.returned)(name));
        await workReviewed(client, reviewed);
      } catch (error) {
        if (isProblem(error, 'precondition-failed')) setOutdated('newer');
        if (isProblem(error, 'work-not-waiting')) setOutdated('quicker');
        throw error;
      }
    }, faultsOf(decision));

  return (
    <Stack as="section" gap={5}>
      <h2>{words.form}</h2>
      <p className={styles.quiet}>{words.kept}</p>
      <SubmissionErrors submission={submission} />
      {outdated && (
        <Notice tone="attention" actions={<Button onPress={onReadNew}>{words.readNew}</Button>}>
          {words[outdated]}
        </Notice>
      )}
      {rubric.length === 0 && <p>{words.noRubric}</p>}
      {rubric.map(({ key, text, levels }) => (
        <div key={key} id={fieldId(`levels.${key}`)} tabIndex={-1}>
          <RadioGroup
            label={<Localised text={text} />}
            value={written.levels[key] ?? null}
            onChange={(level) => change({ levels: { ...written.levels, [key]: level } })}
            errorMessage={submission.messageOf(`levels.${key}`)}
            choices={levels.map((level) => ({
              value: level.key,
              label: words.level(localised(level.text).text, words.points(level.points)),
            }))}
          />
        </div>
      ))}
      {rubric.length > 0 && (
        <p role="status">
          <strong>{words.sum(points, mostPoints(rubric), approvedFrom)}</strong>
        </p>
      )}
      <TextArea
        id={fieldId('comment')}
        label={words.comment}
        description={words.commentHelp}
        audience={words.audience}
        rows={6}
        maxLength={10_000}
        value={written.comment}
        onChange={(comment) => change({ comment })}
        errorMessage={submission.messageOf('comment')}
      />
      {isReasonAsked && (
        <TextField
          id={fieldId('reason')}
          label={words.reason}
          description={words.reasonHelp}
          maxLength={1000}
          value={written.reason}
          onChange={(typed) => change({ reason: typed })}
          errorMessage={submission.messageOf('reason')}
        />
      )}
      <Cluster>
        <Button
          variant="primary"
          icon="check"
          isPending={submission.isPending}
          onPress={() => void send('approved')}
        >
          {words.approve}
        </Button>
        <Button icon="undo" isPending={submission.isPending} onPress={() => void send('returned')}>
          {words.giveBack}
        </Button>
      </Cluster>
    </Stack>
  );
};
