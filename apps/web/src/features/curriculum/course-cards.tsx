import type { CourseCard } from '@vagar/contract';
import { Card, Grid, ShorelineCover } from '@vagar/ui';
import { Localised } from '../../platform/i18n/index.ts';
import { useCurriculumWords } from './words.ts';

export interface CourseCardsProps {
  courses: readonly CourseCard[];
  /** The heading level of each card. */
  level: 2 | 3;
}

/** Courses side by side, each with its own coast. */
export const CourseCards = ({ courses, level }: CourseCardsProps) => {
  const words = useCurriculumWords();
  return (
    <Grid as="ul">
      {courses.map(({ key, title, summary, modules, minutes, coverSeed }) => (
        <Card
          key={key}
          as="li"
          level={level}
          href={`/kurser/${key}`}
          title={<Localised text={title} />}
          cover={<ShorelineCover seed={coverSeed} />}
          kicker={words.course}
          footer={words.size(modules, minutes)}
        >
          <p>
            <Localised text={summary} />
          </p>
        </Card>
      ))}
    </Grid>
  );
};
