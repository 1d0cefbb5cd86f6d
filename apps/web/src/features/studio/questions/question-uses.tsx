import type { BankQuestionView } from '@vagar/contract';
import { Link, StatusMark } from '@vagar/ui';
import { Localised } from '../../../platform/i18n/index.ts';
import styles from './questions.module.css';
import { useQuestionBankWords } from './words.ts';

/** The quizzes being written that hold a copy, and of which version. */
export const QuestionUses = ({ question }: { question: BankQuestionView }) => {
  const words = useQuestionBankWords();
  if (question.uses.length === 0) return <p className={styles.quiet}>{words.noUses}</p>;
  return (
    <ul>
      {question.uses.map(({ courseId, courseTitle, activityId, activityTitle, number }) => (
        <li key={activityId}>
          <Link href={`/studio/${courseId}/${activityId}`}>
            <Localised text={activityTitle} />
          </Link>
          , <Localised text={courseTitle} />, {words.holds(number)}{' '}
          {number < question.number && <StatusMark tone="attention">{words.older}</StatusMark>}
        </li>
      ))}
    </ul>
  );
};
