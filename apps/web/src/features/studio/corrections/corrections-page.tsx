import { useQuery } from '@tanstack/react-query';
import type { VersionRow } from '@vagar/contract';
import { EmptyState, Section, Select, Stack } from '@vagar/ui';
import { useSearchParams } from 'react-router';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { CourseFrame } from '../course-frame.tsx';
import { CourseVersions } from '../publish/course-versions.tsx';
import type { CourseWithVersions } from '../publish/course-versions.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { CorrectionHistory } from './correction-history.tsx';
import { correctionPreviewQuery } from './corrections.queries.ts';
import { Uncorrectable } from './uncorrectable.tsx';
import { useCorrectionWords } from './words.ts';

/** Corrected words on their way to those who take a published version; which version stands in the address. */
export const CorrectionsPage = () => <CourseVersions>{(known) => <Correcting {...known} />}</CourseVersions>;

const Correcting = ({ course, versions }: CourseWithVersions) => {
  const words = useCorrectionWords();
  const [params, setParams] = useSearchParams();
  // An old version that nobody takes is read by nobody any more; the newest is where the next begin.
  const offered = versions.filter(({ active }, at) => at === 0 || active > 0);
  const version =
    offered.find(({ number }) => String(number) === params.get('version')) ??
    offered.find(({ active }) => active > 0) ??
    offered[0];
  return (
    <CourseFrame course={course} title={words.title} lead={words.lead} under="publish">
      {version ? (
        <Stack gap={7}>
          <Select
            label={words.version}
            width="medium"
            value={String(version.number)}
            options={offered.map(({ number, active }) => ({
              value: String(number),
              label: words.versionTaken(number, active),
            }))}
            onChange={(value) => setParams({ version: value }, { replace: true })}
          />
          <CorrectionOf key={version.id} courseId={course.id} version={version} />
          <CorrectionHistory courseId={course.id} />
        </Stack>
      ) : (
        <EmptyState title={words.noVersions} />
      )}
    </CourseFrame>
  );
};

const CorrectionOf = ({ courseId, version }: { courseId: string; version: VersionRow }) => {
  const words = useCorrectionWords();
  const query = useQuery(correctionPreviewQuery(courseId, version.number));
  return (
    <QueryPage query={query}>
      {(preview) => (
        <>
          <Section title={words.found}>
            <CorrectionForm courseId={courseId} preview={preview} people={version.active} />
          </Section>
          <Uncorrectable parts={preview.more} />
        </>
      )}
    </QueryPage>
  );
};
