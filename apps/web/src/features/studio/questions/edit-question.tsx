import type { BankQuestionView } from '@vagar/contract';
import { Section, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { useRefreshBank } from '../../learning/index.ts';
import { EditConflict, useVersionedEdit } from '../../people/index.ts';
import { QuestionForm } from './question-form.tsx';
import { QuestionVersions } from './question-versions.tsx';
import { useCompared } from './use-compared.ts';
import { useKeptQuestion } from './use-kept-question.ts';
import { useQuestionBankWords } from './words.ts';
import { bodyOf, isSame, writtenOf } from './written-question.ts';

/** A question being changed: the one who saves second is shown what the first one saved. */
export const EditQuestion = ({ question }: { question: BankQuestionView }) => {
  const words = useQuestionBankWords();
  const toast = useToast();
  const refresh = useRefreshBank();
  const compared = useCompared();
  const params = { questionId: question.id };
  // Fields that keep what is typed by themselves begin anew when other words are put into them.
  const [turn, setTurn] = useState(0);
  const [base, setBase] = useState(question);
  const { value, version, change, settle, rebase } = useKeptQuestion(question.id, {
    value: writtenOf(base),
    version: base.version,
  });
  const { send, theirs, forget } = useVersionedEdit<BankQuestionView>(() =>
    api('getBankQuestion', { params }),
  );
  // Archiving raises the version and is no conflict of words.
  if (question.version > base.version && isSame(writtenOf(question), writtenOf(base))) {
    setBase(question);
    if (version === base.version) rebase(question.version);
  }
  const accept = async (view: BankQuestionView) => {
    setBase(view);
    settle({ value: writtenOf(view), version: view.version });
    await refresh();
  };
  const save = async (from: number) => {
    const saved = await send(
      (given) => api('changeBankQuestion', { params, body: bodyOf(value), version: given }),
      from,
    );
    if (!saved) return;
    toast.show(saved.number > question.number ? words.savedVersion(saved.number) : words.saved);
    await accept(saved);
  };
  const takeTheirs = async (view: BankQuestionView) => {
    forget();
    setTurn(turn + 1);
    await accept(view);
  };
  const put = (written: typeof value) => {
    change(written);
    setTurn((number) => number + 1);
  };
  return (
    <Stack gap={7}>
      <QuestionForm
        key={turn}
        value={value}
        onChange={change}
        act={words.save}
        note={isSame(value, writtenOf(base)) ? words.saveHelp : words.unsaved}
        onSend={() => save(version)}
      >
        {(submit, isPending) =>
          theirs && (
            <EditConflict
              fields={compared(value, writtenOf(theirs))}
              isPending={isPending}
              onKeepMine={() => submit(() => save(theirs.version))}
              onTakeTheirs={() => void takeTheirs(theirs)}
            />
          )
        }
      </QuestionForm>
      <Section title={words.versions}>
        <QuestionVersions
          question={question}
          onBringBack={(written, number) => {
            const before = value;
            put({ ...value, written });
            toast.show(words.broughtBack(number), {
              action: { label: words.undo, onAction: () => put(before) },
            });
          }}
        />
      </Section>
    </Stack>
  );
};
