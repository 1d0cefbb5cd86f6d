import type { QuestionDraft } from '@vagar/contract';
import styles from './bank.module.css';
import { useQuestionLines } from './use-question-lines.ts';

/** A question in all its words, to read and not to change. */
export const QuestionAsWritten = ({ question }: { question: QuestionDraft }) => {
  const linesOf = useQuestionLines();
  return (
    <dl className={styles.written}>
      {linesOf(question).map(({ path, label, text, lang }) => (
        <div key={path} className={styles[lang ?? 'whole']}>
          <dt>{label}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
