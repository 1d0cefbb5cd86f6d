import { useQueryClient } from '@tanstack/react-query';
import type { CourseDraftView, OrderCourse } from '@vagar/contract';
import { api } from '../../../platform/api-client/index.ts';
import { useOrderedDraft } from '../order/use-ordered-draft.ts';
import { changeCourseDraft, courseDraftQuery, markChanged } from '../studio.queries.ts';
import { CourseShape } from './course-shape.ts';
import type { Deed, ShapeView } from './course-shape.ts';

/** The shape of the course as it is shown and changed. The component must be keyed by the course. */
export function useCourseShape(course: CourseDraftView): { shape: CourseShape; view: ShapeView } {
  const client = useQueryClient();
  const { id: courseId } = course;
  return useOrderedDraft<CourseDraftView, OrderCourse, Deed['what'], CourseShape>(
    course,
    `studio.order.${courseId}`,
    (own, kept) => {
      const params = { courseId };
      const world = {
        ...own,
        send: async (body: OrderCourse, version: number) =>
          (await api('orderCourse', { params, body, version })).orderVersion,
        load: () => client.fetchQuery({ ...courseDraftQuery(courseId), staleTime: 0 }),
        onSaved: (change: (known: CourseDraftView) => CourseDraftView) => {
          changeCourseDraft(client, courseId, change);
          markChanged(client, courseId);
        },
      };
      return new CourseShape(course, world, kept);
    },
  );
}
