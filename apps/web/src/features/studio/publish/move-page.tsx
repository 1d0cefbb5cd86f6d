import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@vagar/ui';
import { useParams } from 'react-router';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { CourseFrame } from '../course-frame.tsx';
import { courseDraftQuery, moveQuery } from '../studio.queries.ts';
import { MoveForm } from './move-form.tsx';
import { usePublishWords } from './words.ts';

/** Moving learners to the newest version: what happens to each, before anyone confirms. */
export const MovePage = () => {
  const words = usePublishWords();
  const { courseId = '' } = useParams();
  const course = useQuery(courseDraftQuery(courseId));
  const preview = useQuery(moveQuery(courseId));
  return (
    <QueryPage query={course}>
      {(known) => (
        <QueryPage query={preview}>
          {({ to, rows }) => (
            <CourseFrame course={known} title={words.movePage(to)} lead={words.moveLead}>
              {rows.length === 0 ? (
                <EmptyState title={words.nobody}>{words.nobodyBody}</EmptyState>
              ) : (
                <MoveForm courseId={courseId} to={to} rows={rows} />
              )}
            </CourseFrame>
          )}
        </QueryPage>
      )}
    </QueryPage>
  );
};
