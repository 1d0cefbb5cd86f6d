import type { ActivityView, SurveyAnswer, SurveyItem } from '@vagar/contract';
import { shownItems } from '@vagar/domain';
import { Stack } from '@vagar/ui';
import { Localised, useFormats } from '../../../../platform/i18n/index.ts';
import { chosenTexts } from './answers.ts';
import type { Answered, SurveyContent } from './answers.ts';
import styles from './survey.module.css';
import { useSurveyWords } from './words.ts';

export interface SurveyAnswersProps {
  activity: ActivityView;
  content: SurveyContent;
}

/** What I answered, once it is handed in. */
export const SurveyAnswers = ({ activity, content }: SurveyAnswersProps) => {
  const words = useSurveyWords();
  const saved = activity.mine.work?.saved;
  if (saved?.kind !== 'survey') return null;
  return (
    <Stack as="section" gap={3}>
      <h2>{words.yours}</h2>
      <AnswerList content={content} work={saved} />
    </Stack>
  );
};

/** The items that were met and what was answered. */
export const AnswerList = ({ content, work }: { content: SurveyContent; work: Answered }) => {
  const words = useSurveyWords();
  return (
    <dl className={styles.answers}>
      {shownItems(content.items, work.answers).map((item) => {
        const answer = work.answers[item.key];
        return (
          <div key={item.key}>
            <dt>
              <Localised text={item.text} />
            </dt>
            <dd>{answer ? <Answer content={content} item={item} answer={answer} /> : words.noAnswer}</dd>
          </div>
        );
      })}
    </dl>
  );
};

interface AnswerProps {
  content: SurveyContent;
  item: SurveyItem;
  answer: SurveyAnswer;
}

const Answer = ({ content, item, answer }: AnswerProps) => {
  const { number } = useFormats();
  if (answer.kind === 'number') return number(answer.value);
  if (answer.kind === 'text') return answer.text;
  return chosenTexts(content, item, answer).map((text, place) => (
    <span key={text.sv}>
      {place > 0 && ', '}
      <Localised text={text} />
    </span>
  ));
};
