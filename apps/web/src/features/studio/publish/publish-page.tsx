import { useQuery } from '@tanstack/react-query';
import type { CourseDraftView, VersionRow } from '@vagar/contract';
import { LinkButton, Section, Skeleton, Stack } from '@vagar/ui';
import { useParams } from 'react-router';
import { FailurePage } from '../../../platform/errors/index.ts';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { useCorrectionWords } from '../corrections/words.ts';
import { CourseFrame } from '../course-frame.tsx';
import { courseDraftQuery, gateQuery, versionsQuery } from '../studio.queries.ts';
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
      <Section title={words.gate}>
        {gate.data ? (
          <Gate
            courseId={course.id}
            modules={course.modules}
            faults={gate.data.faults}
            isChecking={gate.isFetching}
            onCheck={() => void gate.refetch()}
          />
        ) : gate.error ? (
          <FailurePage error={gate.error} onRetry={() => void gate.refetch()} />
        ) : (
          <Skeleton count={3} label={words.gateWaiting} />
        )}
      </Section>
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
      <Behind courseId={course.id} rows={rows} />
    </Stack>
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
