import type { KindDraft, WrittenActivity } from '@vagar/contract';
import { textsOf } from '@vagar/domain';
import { Localised, useLocalised } from '../../../platform/i18n/index.ts';
import { ReadingText } from '../../learning/index.ts';
import { placeInWords } from '../places/place-in-words.ts';
import { usePlaceWords } from '../places/words.ts';
import styles from './print.module.css';
import { usePrintWords } from './words.ts';

/** What an activity says, on paper. */
export const PrintedActivity = ({ written }: { written: WrittenActivity }) => {
  switch (written.kind) {
    case 'text':
      return <PrintedText draft={written.draft} />;
    case 'film':
      return <ReadingText text={written.draft.described} headingShift={2} />;
    case 'quiz':
      return <PrintedQuiz draft={written.draft} />;
    case 'application-exercise':
      return (
        <>
          <PrintedWords draft={{ prompt: written.draft.prompt, criteria: written.draft.criteria }} />
          <ReadingText text={written.draft.application} headingShift={2} />
        </>
      );
    default:
      return <PrintedWords draft={written.draft} />;
  }
};

const PrintedText = ({ draft }: { draft: KindDraft<'text'> }) => {
  const words = usePrintWords();
  return (
    <>
      <ReadingText text={draft.body} headingShift={2} />
      {draft.sources.length > 0 && (
        <>
          <h4>{words.sources}</h4>
          <ul>
            {draft.sources.map(({ label, url }, at) => (
              <li key={at}>
                <Localised text={label} />
                {url && ` (${url})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** Questions and what one may choose among, those of a group together; never what is right. */
const PrintedQuiz = ({ draft }: { draft: KindDraft<'quiz'> }) => {
  const words = usePrintWords();
  const localised = useLocalised();
  const { questions, pools, timeLimit } = draft;
  const loose = questions.filter(({ pool }) => !pools.some(({ key }) => key === pool));
  return (
    <>
      {timeLimit !== null && <p>{words.timeLimit(timeLimit)}</p>}
      {loose.length > 0 && <PrintedQuestions questions={loose} />}
      {pools.map(({ key, name, draw }) => (
        <section key={key}>
          <h4>{words.pool(localised(name).text, draw)}</h4>
          <PrintedQuestions questions={questions.filter(({ pool }) => pool === key)} />
        </section>
      ))}
    </>
  );
};

const PrintedQuestions = ({ questions }: Pick<KindDraft<'quiz'>, 'questions'>) => (
  <ol>
    {questions.map((question) => (
      <li key={question.key}>
        <Localised text={question.prompt} />
        {(question.kind === 'single' || question.kind === 'multiple') && (
          <ul>
            {question.options.map(({ key, text }) => (
              <li key={key}>
                <Localised text={text} />
              </li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
);

/** Any kind’s texts in their order, each under what it is. */
const PrintedWords = ({ draft }: { draft: object }) => {
  const words = usePrintWords();
  const places = usePlaceWords();
  const texts = [...textsOf(draft)].filter(({ text }) => text.sv.trim() !== '');
  if (texts.length === 0) return <p className={styles.quiet}>{words.empty}</p>;
  return (
    <dl className={styles.words}>
      {texts.map(({ path, text }) => (
        <div key={path}>
          <dt>{placeInWords(path, places)}</dt>
          <dd>
            <Localised text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
};
