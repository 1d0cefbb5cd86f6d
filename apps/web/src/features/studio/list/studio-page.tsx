import { useQuery } from '@tanstack/react-query';
import { Disclosure, EmptyState, LinkButton, Section } from '@vagar/ui';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { ImportCourse } from '../archive/import-course.tsx';
import { ProgrammeSection } from '../programmes/programme-section.tsx';
import { studioProgrammesQuery } from '../programmes/programmes.queries.ts';
import { studioCoursesQuery } from '../studio.queries.ts';
import styles from '../studio.module.css';
import { useStudioWords } from '../words.ts';
import { CourseRow } from './course-row.tsx';
import { CreateCourse } from './create-course.tsx';

/** All programmes and courses as programme staff have them: what is published, what is not yet, and the archive. */
export const StudioPage = () => {
  const words = useStudioWords();
  const query = useQuery(studioCoursesQuery);
  // Whoever may edit some programmes only, makes courses on the pages of those.
  const mayCreate = useQuery(studioProgrammesQuery).data?.mayCreate ?? false;
  return (
    <QueryPage query={query}>
      {({ rows }) => {
        const archive = rows.filter(({ archivedAt }) => archivedAt !== null);
        const current = rows.filter(({ archivedAt }) => archivedAt === null);
        return (
          <RoutePage
            title={words.title}
            lead={words.lead}
            actions={
              <>
                <LinkButton href="/studio/fragor">{words.questions}</LinkButton>
                <LinkButton href="/studio/ramverk">{words.frameworks}</LinkButton>
                <LinkButton href="/studio/media">{words.media}</LinkButton>
              </>
            }
          >
            <ProgrammeSection />
            <Section title={words.courses}>
              {current.length > 0 ? (
                <ul className={styles.rows}>
                  {current.map((course) => (
                    <CourseRow key={course.id} course={course} mayCopy={mayCreate} />
                  ))}
                </ul>
              ) : (
                <EmptyState title={words.noCourses} level={3}>
                  {words.noCoursesBody}
                </EmptyState>
              )}
            </Section>
            {mayCreate && <CreateCourse />}
            {mayCreate && <ImportCourse />}
            {archive.length > 0 && (
              <Disclosure title={words.archiveTitle(archive.length)} level={2}>
                <p className={styles.quiet}>{words.archiveBody}</p>
                <ul className={styles.rows}>
                  {archive.map((course) => (
                    <CourseRow key={course.id} course={course} mayCopy={mayCreate} />
                  ))}
                </ul>
              </Disclosure>
            )}
          </RoutePage>
        );
      }}
    </QueryPage>
  );
};
