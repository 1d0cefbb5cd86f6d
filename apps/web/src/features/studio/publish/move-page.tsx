import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@vagar/ui';
import { useRef } from 'react';
import { useParams } from 'react-router';
import { pageIn, useListUrl } from '../../../platform/lists/index.ts';
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
  const { params, hrefOf, clear } = useListUrl();
  const preview = useQuery(moveQuery(courseId, pageIn(params)));
  const frame = useRef<HTMLDivElement>(null);
  const onMoved = () => {
    clear();
    // What was pressed is gone.
    frame.current?.focus();
  };
  return (
    <QueryPage query={course}>
      {(known) => (
        <QueryPage query={preview}>
          {(page) => (
            <CourseFrame course={known} title={words.movePage(page.to)} lead={words.moveLead} under="publish">
              <div ref={frame} tabIndex={-1}>
                {page.total === 0 ? (
                  <EmptyState title={words.nobody}>{words.nobodyBody}</EmptyState>
                ) : (
                  <MoveForm courseId={courseId} preview={page} hrefOf={hrefOf} onMoved={onMoved} />
                )}
              </div>
            </CourseFrame>
          )}
        </QueryPage>
      )}
    </QueryPage>
  );
};
