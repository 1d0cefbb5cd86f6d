import { Checkbox, Stack } from '@vagar/ui';
import { useLocalised } from '../../../../platform/i18n/index.ts';
import { EditableList } from '../editing/editable-list.tsx';
import { OptionalNumberField } from '../editing/optional-number-field.tsx';
import { WholeNumberField } from '../editing/whole-number-field.tsx';
import type { EditorProps } from '../editors.ts';
import { FromBank } from './bank/from-bank.tsx';
import { QuestionInQuiz, useNewestVersions } from './bank/question-in-quiz.tsx';
import { PoolChoice } from './editor/pool-choice.tsx';
import { PoolFields } from './editor/pool-fields.tsx';
import { newQuestion } from './editor/question-drafts.ts';
import { TimeLimitField } from './editor/time-limit-field.tsx';
import { useQuestionWords } from './editor/words.ts';

/** As many as the contract takes. */
const most = { questions: 100, attempts: 100 };
/** So much of a question names it in a heading. */
const nameLength = 60;

const shortened = (text: string): string =>
  text.length > nameLength ? `${text.slice(0, nameLength).trimEnd()} …` : text;

/** When the quiz is passed, how often it may be tried, and its questions. */
export const QuizEditor = ({ draft, onChange }: EditorProps<'quiz'>) => {
  const words = useQuestionWords();
  const localised = useLocalised();
  const newest = useNewestVersions(draft.questions);
  const { passMark, attempts, draw, shuffle, questions } = draft;
  return (
    <Stack gap={6}>
      <WholeNumberField
        label={words.passMark}
        description={words.passMarkHelp}
        min={0}
        max={100}
        value={Math.round(passMark * 100)}
        onChange={(percent) => onChange({ ...draft, passMark: percent / 100 })}
      />
      <OptionalNumberField
        wanted={words.limitAttempts}
        label={words.attempts}
        min={1}
        max={most.attempts}
        start={3}
        value={attempts}
        onChange={(changed) => onChange({ ...draft, attempts: changed })}
      />
      <TimeLimitField value={draft.timeLimit} onChange={(timeLimit) => onChange({ ...draft, timeLimit })} />
      <OptionalNumberField
        wanted={words.drawSome}
        label={words.draw}
        min={1}
        max={most.questions}
        start={Math.max(1, questions.length)}
        value={draw}
        onChange={(changed) => onChange({ ...draft, draw: changed })}
      />
      <Checkbox
        label={words.shuffle}
        isSelected={shuffle}
        onChange={(changed) => onChange({ ...draft, shuffle: changed })}
      />
      <PoolFields draft={draft} onChange={(pools) => onChange({ ...draft, pools })} />
      <EditableList
        title={words.questions}
        description={words.questionsHelp}
        items={questions}
        onChange={(changed) => onChange({ ...draft, questions: changed })}
        keyOf={({ key }) => key}
        nameOf={({ prompt }, place) => words.question(place + 1, shortened(localised(prompt).text))}
        make={newQuestion}
        add={words.addQuestion}
        most={most.questions}
      >
        {(question, change, place) => (
          <>
            <PoolChoice question={question} pools={draft.pools} onChange={change} />
            <QuestionInQuiz question={question} newest={newest} number={place + 1} onChange={change} />
          </>
        )}
      </EditableList>
      <FromBank
        questions={questions}
        most={most.questions}
        onTake={(copies) => onChange({ ...draft, questions: [...questions, ...copies] })}
      />
    </Stack>
  );
};
