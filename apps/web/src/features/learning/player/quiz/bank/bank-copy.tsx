import type { PickedBankQuestions, QuestionDraft } from '@vagar/contract';
import { detached, questionFaults, withVersion } from '@vagar/domain';
import { Button, Cluster, Link, Notice, Stack, StatusMark, useToast } from '@vagar/ui';
import { useQuestionWords } from '../editor/words.ts';
import styles from './bank.module.css';
import { QuestionAsWritten } from './question-as-written.tsx';
import { QuestionDifferences } from './question-differences.tsx';
import { useBankWords } from './words.ts';

export interface BankCopyProps {
  question: QuestionDraft & { bank: NonNullable<QuestionDraft['bank']> };
  /** `undefined` until the bank has answered, `null` where it does not have the question. */
  newest: PickedBankQuestions['rows'][number] | null | undefined;
  onChange: (question: QuestionDraft) => void;
}

/** A question of the bank in a quiz: to read, to take a newer version of, and to make the quiz's own. */
export const BankCopy = ({ question, newest, onChange }: BankCopyProps) => {
  const words = useBankWords();
  const { faults: title, fault: faultWords } = useQuestionWords();
  const toast = useToast();
  const { bank } = question;
  const faults = questionFaults(question);
  const detach = () => {
    onChange(detached<QuestionDraft>(question));
    toast.show(words.detached);
  };
  return (
    <Stack gap={4}>
      <Cluster gap={3}>
        <StatusMark tone="info">{words.origin(bank.version)}</StatusMark>
        {newest?.archivedAt && <StatusMark tone="attention">{words.archived}</StatusMark>}
      </Cluster>
      <p className={styles.quiet}>{newest === null ? words.unknown : words.readOnly}</p>
      {newest && newest.number > bank.version && (
        <NewerVersion question={question} newest={newest} onChange={onChange} />
      )}
      <QuestionAsWritten question={question} />
      {faults.length > 0 && (
        <Notice tone="attention" title={title}>
          {faults.map((fault) => faultWords[fault]).join(' ')}
        </Notice>
      )}
      <Cluster gap={3}>
        {newest !== null && <Link href={`/studio/fragor/${bank.question}`}>{words.open}</Link>}
        <Button size="small" onPress={detach}>
          {words.detach}
        </Button>
      </Cluster>
    </Stack>
  );
};

interface NewerVersionProps extends BankCopyProps {
  newest: PickedBankQuestions['rows'][number];
}

const NewerVersion = ({ question, newest, onChange }: NewerVersionProps) => {
  const words = useBankWords();
  const toast = useToast();
  const { number, written } = newest;
  const takeIn = () => {
    onChange(withVersion<QuestionDraft>(question, newest));
    toast.show(words.takenIn(number));
  };
  return (
    <Notice
      tone="attention"
      title={words.newer(number)}
      actions={<Button onPress={takeIn}>{words.takeIn(number)}</Button>}
    >
      <Stack gap={3}>
        <p>{words.newerBody}</p>
        <QuestionDifferences
          before={{ name: words.version(question.bank.version), written: question }}
          after={{ name: words.version(number), written }}
        />
      </Stack>
    </Notice>
  );
};
