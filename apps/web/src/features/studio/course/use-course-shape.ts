import { useQueryClient } from '@tanstack/react-query';
import type { CourseDraftView, OrderCourse } from '@vagar/contract';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { forgetDraft, keepDraft, readDraft } from '../../../platform/autosave/index.ts';
import { usePerson } from '../../../platform/session/index.ts';
import { changeCourseDraft, courseDraftQuery, markChanged } from '../studio.queries.ts';
import { CourseShape } from './course-shape.ts';
import type { ShapeView, ShapeWorld } from './course-shape.ts';

/** The shape of the course as it is shown and changed. The component must be keyed by the course. */
export function useCourseShape(course: CourseDraftView): { shape: CourseShape; view: ShapeView } {
  const client = useQueryClient();
  const { id: personId } = usePerson();
  const [shape] = useState(() => {
    const { id: courseId } = course;
    const params = { courseId };
    const subject = `studio.order.${courseId}`;
    const kept = readDraft<OrderCourse>(personId, subject);
    const world: ShapeWorld = {
      send: async (body, version) => (await api('orderCourse', { params, body, version })).orderVersion,
      load: () => client.fetchQuery({ ...courseDraftQuery(courseId), staleTime: 0 }),
      onSaved: (change) => {
        changeCourseDraft(client, courseId, change);
        markChanged(client, courseId);
      },
      now: () => new Date().toISOString(),
      keep: ({ order: value, version }) => void keepDraft(personId, subject, { value, version, sent: null }),
      forget: () => forgetDraft(personId, subject),
    };
    return new CourseShape(course, world, kept && { order: kept.value, version: kept.version });
  });
  useEffect(() => shape.refresh(course), [shape, course]);
  useEffect(() => {
    // What the server does not have yet is kept on this device only: the browser asks before the page is closed.
    const onClosing = (event: BeforeUnloadEvent) => {
      if (shape.view().mode.kind !== 'resting') event.preventDefault();
    };
    window.addEventListener('online', shape.retry);
    window.addEventListener('beforeunload', onClosing);
    return () => {
      window.removeEventListener('online', shape.retry);
      window.removeEventListener('beforeunload', onClosing);
    };
  }, [shape]);
  const view = useSyncExternalStore(shape.subscribe, shape.view);
  return { shape, view };
}
