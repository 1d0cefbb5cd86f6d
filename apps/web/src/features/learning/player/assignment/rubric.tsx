import { Stack, StatusMark } from '@vagar/ui';
import { Localised } from '../../../../platform/i18n/index.ts';
import type { ContentOf } from '../kinds.ts';
import styles from './assignment.module.css';
import { useAssignmentWords } from './words.ts';

export type Rubric = ContentOf<'assignment'>['rubric'];

export interface RubricViewProps {
  rubric: Rubric;
  /** The key of the level chosen for each criterion, once somebody has chosen. */
  chosen?: Readonly<Record<string, string>>;
  /** Of the criteria's headings. */
  level?: 3 | 4;
}

/** Each criterion with its levels, as whoever judges reads them too. */
export const RubricView = ({ rubric, chosen = {}, level = 3 }: RubricViewProps) => {
  const words = useAssignmentWords();
  const Title = `h${level}` as const;
  return (
    <ul className={styles.criteria}>
      {rubric.map(({ key, text, levels }) => (
        <li key={key} className={styles.criterion}>
          <Title>
            <Localised text={text} />
          </Title>
          <ul className={styles.levels}>
            {levels.map((each) => {
              const isChosen = chosen[key] === each.key;
              return (
                <li key={each.key} className={`${styles.level} ${isChosen ? styles.chosen : ''}`}>
                  <span className={styles.points}>{words.points(each.points)}</span>
                  <Localised text={each.text} as="span" className={styles.what} />
                  {isChosen && <StatusMark tone="done">{words.chosen}</StatusMark>}
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** What is asked, before anything is written. */
export const RubricBefore = ({ content }: { content: ContentOf<'assignment'> }) => {
  const words = useAssignmentWords();
  const { rubric, approvedFrom } = content;
  return (
    <Stack as="section" gap={3}>
      <h2>{words.rubric}</h2>
      {rubric.length === 0 ? (
        <p>{words.noRubric}</p>
      ) : (
        <>
          <p>
            {words.rubricLead} {approvedFrom > 0 && words.approvedFrom(approvedFrom)}
          </p>
          <RubricView rubric={rubric} />
        </>
      )}
    </Stack>
  );
};
