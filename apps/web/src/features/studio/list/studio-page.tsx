import { useQuery } from '@tanstack/react-query';
import type { StudioCourseRow, StudioProgrammeList } from '@vagar/contract';
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
  const programmes = useQuery(studioProgrammesQuery);
  const courses = useQuery(studioCoursesQuery);
  return (
    <QueryPage query={programmes}>
      {(known) => (
        <QueryPage query={courses}>
          {({ rows }) => <ProgrammesAndCourses programmes={known} courses={rows} />}
        </QueryPage>
      )}
    </QueryPage>
  );
};

interface ProgrammesAndCoursesProps {
  programmes: StudioProgrammeList;
  courses: readonly StudioCourseRow[];
}

const ProgrammesAndCourses = ({ programmes, courses }: ProgrammesAndCoursesProps) => {
  const words = useStudioWords();
  // Whoever may edit some programmes only, makes courses on the pages of those.
  const { mayCreate } = programmes;
  const archive = courses.filter(({ archivedAt }) => archivedAt !== null);
  const current = courses.filter(({ archivedAt }) => archivedAt === null);
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
      <ProgrammeSection {...programmes} />
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
};
