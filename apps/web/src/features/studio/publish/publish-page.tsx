import { useQuery } from '@tanstack/react-query';
import type { CourseDraftView, VersionRow } from '@vagar/contract';
import { Link, LinkButton, Section, Stack } from '@vagar/ui';
import { useParams } from 'react-router';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { useCorrectionWords } from '../corrections/words.ts';
import { CourseFrame } from '../course-frame.tsx';
import { useResultWords } from '../results/words.ts';
import { courseDraftQuery, gateQuery, versionsQuery } from '../studio.queries.ts';
import { GateSection } from './gate-section.tsx';
import { Gate } from './gate.tsx';
import { PublishForm } from './publish-form.tsx';
import { VersionTable } from './version-table.tsx';
import { usePublishWords } from './words.ts';

/** From draft to version: what stands in the way, the act itself, and what has been published before. */
export const PublishPage = () => {
  const words = usePublishWords();
  const { courseId = '' } = useParams();
  const query = useQuery(courseDraftQuery(courseId));
  return (
    <QueryPage query={query}>
      {(course) => (
        <CourseFrame course={course} title={words.title} lead={words.lead}>
          <Publishing course={course} />
        </CourseFrame>
      )}
    </QueryPage>
  );
};

const Publishing = ({ course }: { course: CourseDraftView }) => {
  const words = usePublishWords();
  const gate = useQuery(gateQuery(course.id));
  const versions = useQuery(versionsQuery(course.id));
  const rows = versions.data?.rows ?? [];
  return (
    <Stack gap={7}>
      <GateSection query={gate} words={words}>
        {({ faults }) => <Gate courseId={course.id} modules={course.modules} faults={faults} />}
      </GateSection>
      {gate.data && (
        <Section title={words.publish}>
          <PublishForm
            key={gate.data.nextNumber}
            course={course}
            faults={gate.data.faults}
            nextNumber={gate.data.nextNumber}
          />
        </Section>
      )}
      <Section title={words.versions}>
        {versions.data && rows.length === 0 && <p>{words.noVersions}</p>}
        {rows.length > 0 && <VersionTable courseId={course.id} rows={rows} hasChanges={course.hasChanges} />}
      </Section>
      {rows.length > 0 && <Corrections courseId={course.id} />}
      {rows.length > 0 && <Quizzes course={course} />}
      <Behind courseId={course.id} rows={rows} />
    </Stack>
  );
};

/** The ways to how the quizzes went, and to grading them again once a new version has put a key right. */
const Quizzes = ({ course: { id, modules, setAside } }: { course: CourseDraftView }) => {
  const words = useResultWords();
  const localised = useLocalised();
  const quizzes = [...modules.flatMap(({ activities }) => activities), ...setAside].filter(
    ({ kind }) => kind === 'quiz',
  );
  if (quizzes.length === 0) return null;
  return (
    <Section title={words.ofCourse}>
      <p>{words.regradesBody}</p>
      <ul>
        {quizzes.map((quiz) => (
          <li key={quiz.id}>
            <Link href={`/studio/${id}/${quiz.id}/resultat`} variant="standalone">
              {words.pageTitle(localised(quiz.title).text || words.untitled)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** The way to corrected words for those who already take a version, and to what has been corrected. */
const Corrections = ({ courseId }: { courseId: string }) => {
  const words = useCorrectionWords();
  return (
    <Section title={words.section}>
      <p>{words.sectionBody}</p>
      <div>
        <LinkButton href={`/studio/${courseId}/rattelser`}>{words.title}</LinkButton>
      </div>
    </Section>
  );
};

/** Those who take an earlier version, and the way to moving them. */
const Behind = ({ courseId, rows }: { courseId: string; rows: readonly VersionRow[] }) => {
  const words = usePublishWords();
  const [newest, ...earlier] = rows;
  const people = earlier.reduce((sum, { active }) => sum + active, 0);
  if (!newest || people === 0) return null;
  return (
    <Section title={words.moveTitle(newest.number)}>
      <p>{words.moveBehind(people)}</p>
      <div>
        <LinkButton href={`/studio/${courseId}/flytta`}>{words.moveAction(newest.number)}</LinkButton>
      </div>
    </Section>
  );
};
