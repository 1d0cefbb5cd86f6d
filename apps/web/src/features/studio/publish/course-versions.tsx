import { useQuery } from '@tanstack/react-query';
import type { CourseDraftView, VersionRow } from '@vagar/contract';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { QueryPage } from '../../../platform/navigation/index.ts';
import { courseDraftQuery, versionsQuery } from '../studio.queries.ts';

export interface CourseWithVersions {
  course: CourseDraftView;
  /** Newest first. */
  versions: readonly VersionRow[];
}

/** The course of the address and its published versions, for pages that choose among them. */
export const CourseVersions = ({ children }: { children: (known: CourseWithVersions) => ReactNode }) => {
  const { courseId = '' } = useParams();
  const course = useQuery(courseDraftQuery(courseId));
  const versions = useQuery(versionsQuery(courseId));
  return (
    <QueryPage query={course}>
      {(known) => (
        <QueryPage query={versions}>{({ rows }) => children({ course: known, versions: rows })}</QueryPage>
      )}
    </QueryPage>
  );
};
