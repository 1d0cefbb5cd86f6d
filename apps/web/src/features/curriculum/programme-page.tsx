import { useQuery } from '@tanstack/react-query';
import { Prose, Section } from '@vagar/ui';
import { useParams } from 'react-router';
import { Localised, useLocalised } from '../../platform/i18n/index.ts';
import { QueryPage, RoutePage } from '../../platform/navigation/index.ts';
import { CourseCards } from './course-cards.tsx';
import { CoverBand } from './cover-band.tsx';
import { programmeQuery } from './curriculum.queries.ts';
import { useCurriculumWords } from './words.ts';

/** Several courses toward one aim. */
export const ProgrammePage = () => {
  const { programmeKey = '' } = useParams();
  const words = useCurriculumWords();
  const localised = useLocalised();
  const query = useQuery(programmeQuery(programmeKey));
  return (
    <QueryPage query={query}>
      {({ title, summary, aim, coverSeed, courses }) => {
        const { text, lang } = localised(title);
        return (
          <RoutePage
            title={text}
            lang={lang}
            kicker={words.programme}
            lead={<Localised text={summary} />}
            crumbs={[{ label: words.catalogueTitle, href: '/kurser' }]}
          >
            <CoverBand seed={coverSeed} />
            <Section title={words.aim}>
              <Prose>
                <p>
                  <Localised text={aim} />
                </p>
              </Prose>
            </Section>
            <Section title={words.coursesInProgramme}>
              <CourseCards courses={courses} level={3} />
            </Section>
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};
