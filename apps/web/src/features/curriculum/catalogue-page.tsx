import { useQuery } from '@tanstack/react-query';
import type { CatalogueView } from '@vagar/contract';
import { Card, EmptyState, Grid, Section, ShorelineCover } from '@vagar/ui';
import { Localised } from '../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { CourseCards } from './course-cards.tsx';
import { catalogueQuery } from './curriculum.queries.ts';
import { useCurriculumWords } from './words.ts';

/** All that can be taken: programmes first, then each course. */
export const CataloguePage = () => {
  const words = useCurriculumWords();
  const query = useQuery(catalogueQuery);
  return (
    <QueryPage query={query}>
      {({ programmes, courses }) => (
        <RoutePage title={words.catalogueTitle} lead={words.catalogueLead}>
          {programmes.length > 0 && <Programmes programmes={programmes} />}
          {courses.length > 0 ? (
            <Section title={words.courses}>
              <CourseCards courses={courses} level={3} />
            </Section>
          ) : (
            <EmptyState title={words.noCourses}>{words.noCoursesBody}</EmptyState>
          )}
        </RoutePage>
      )}
    </QueryPage>
  );
};

const Programmes = ({ programmes }: Pick<CatalogueView, 'programmes'>) => {
  const words = useCurriculumWords();
  return (
    <Section title={words.programmes}>
      <Grid as="ul" cell="large">
        {programmes.map(({ key, title, summary, coverSeed, courses }) => (
          <Card
            key={key}
            as="li"
            href={`/program/${key}`}
            title={<Localised text={title} />}
            cover={<ShorelineCover seed={coverSeed} />}
            kicker={words.programme}
            footer={words.courseCount(courses.length)}
          >
            <p>
              <Localised text={summary} />
            </p>
          </Card>
        ))}
      </Grid>
    </Section>
  );
};
