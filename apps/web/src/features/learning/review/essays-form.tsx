import { useQueryClient } from '@tanstack/react-query';
import type { EssaysView } from '@vagar/contract';
import { Button, Notice, RadioGroup, Stack, TextArea, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api, isProblem } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { Localised } from '../../../platform/i18n/index.ts';
import { changedMarks, isMarkable, useKeptMarks } from './kept-marks.ts';
import type { WrittenMark } from './kept-marks.ts';
import { essaysMarked } from './review.queries.ts';
import styles from './review.module.css';
import { useReviewWords } from './words.ts';
import type { ReviewWords } from './words.ts';

export interface EssaysFormProps {
  essays: EssaysView;
  /** Somebody else marked while this was open. */
  onReadNew: () => void;
}

/** The first result is always mailed; one that is marked again only where it comes out otherwise. */
const toldOf = (before: EssaysView, after: EssaysView, words: ReviewWords): string => {
  if (after.score === null) return words.marksSaved;
  return before.score === null ? words.marksSent(after.name) : words.marksChanged(after.name);
};

/** A mark in quarters and words to the learner for each essay. Some may be marked now and the rest later. */
export const EssaysForm = ({ essays, onReadNew }: EssaysFormProps) => {
  const words = useReviewWords();
  const client = useQueryClient();
  const toast = useToast();
  const { attemptId, version } = essays;
  const { written, change, forget } = useKeptMarks(essays);
  const [isOutdated, setOutdated] = useState(false);
  const fields = essays.essays.map(({ question }) => `marks.${question}` as const);
  const submission = useSubmission<`marks.${string}`>({
    fields,
    labels: Object.fromEntries(fields.map((field, place) => [field, words.essay(place + 1)])),
  });

  const send = () =>
    submission.submit(
      async () => {
        const marks = changedMarks(essays, written);
        try {
          const marked = await api('markEssays', { params: { attemptId }, body: { marks }, version });
          forget();
          toast.show(toldOf(essays, marked, words));
          await essaysMarked(client, marked);
        } catch (error) {
          if (isProblem(error, 'precondition-failed')) setOutdated(true);
          throw error;
        }
      },
      faultsOf(essays, written, words.markMissing),
    );

  return (
    <Stack gap={6}>
      <p className={styles.quiet}>{words.kept}</p>
      <SubmissionErrors submission={submission} />
      {isOutdated && (
        <Notice tone="attention" actions={<Button onPress={onReadNew}>{words.readNew}</Button>}>
          {words.markedMeanwhile}
        </Notice>
      )}
      {essays.essays.map((essay, place) => (
        <EssayFields
          key={essay.question}
          essay={essay}
          number={place + 1}
          mark={written[essay.question]}
          message={submission.messageOf(`marks.${essay.question}`)}
          onChange={(mark) => change(essay.question, mark)}
        />
      ))}
      <div>
        <Button variant="primary" icon="check" isPending={submission.isPending} onPress={() => void send()}>
          {essays.score === null ? words.sendMarks : words.changeMarks}
        </Button>
      </div>
    </Stack>
  );
};

/** Words without a mark would be lost, and so would a press on the button with nothing to send. */
function faultsOf(essays: EssaysView, written: Record<string, WrittenMark>, missing: string) {
  const wanting = essays.essays.filter(({ question }) => {
    const mark = written[question];
    return mark !== undefined && mark.comment.trim() !== '' && !isMarkable(mark);
  });
  const [first] = essays.essays;
  const unsaid = Object.keys(changedMarks(essays, written)).length === 0 && first ? [first] : [];
  return Object.fromEntries(
    (wanting.length > 0 ? wanting : unsaid).map(({ question }) => [`marks.${question}`, missing]),
  );
}

interface EssayFieldsProps {
  essay: EssaysView['essays'][number];
  number: number;
  mark: WrittenMark | undefined;
  message: ReturnType<ReturnType<typeof useSubmission>['messageOf']>;
  onChange: (mark: WrittenMark) => void;
}

const steps = ['0', '0.25', '0.5', '0.75', '1'] as const;

const EssayFields = ({ essay, number, mark, message, onChange }: EssayFieldsProps) => {
  const words = useReviewWords();
  const { points, comment } = mark ?? { points: null, comment: '' };
  return (
    <Stack as="section" gap={4}>
      <h2>{words.essay(number)}</h2>
      <p className={styles.comment}>
        <Localised text={essay.prompt} />
      </p>
      <div className={styles.written}>{essay.text}</div>
      {essay.guidance.sv.trim() !== '' && (
        <Notice title={words.guidance}>
          <span className={styles.comment}>
            <Localised text={essay.guidance} />
          </span>
        </Notice>
      )}
      <div id={fieldId(`marks.${essay.question}`)} tabIndex={-1}>
        <RadioGroup
          label={words.mark(number)}
          value={points === null ? null : String(points)}
          onChange={(value) => onChange({ points: Number(value), comment })}
          errorMessage={message}
          choices={steps.map((value) => ({ value, label: words.marks[value] }))}
        />
      </div>
      <TextArea
        label={words.essayComment(number)}
        description={words.essayCommentHelp}
        audience={words.audience}
        rows={4}
        maxLength={4000}
        value={comment}
        onChange={(typed) => onChange({ points, comment: typed })}
      />
    </Stack>
  );
};
