import type {
  CourseDraftView,
  DraftActivityView,
  DraftModule,
  DraftSaved,
  VersionRow,
} from '@vagar/contract';
import type { ApiClient } from '@vagar/testing';

export const both = (text: string) => ({ sv: text, en: text });
export const doc = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
export const note = { note: 'Första versionen', override: null };

/** What programme staff do in the studio, step by step through the real routes. */
export const asStaff = (staff: ApiClient) => {
  const open = async (id: string) => (await staff.get<CourseDraftView>(`/studio/courses/${id}`)).body;
  const newCourse = async (title = 'Ny kurs') =>
    (await staff.post<CourseDraftView>('/studio/courses', { title })).body;
  const addModule = async (course: CourseDraftView, title = 'Modul') =>
    (await staff.post<DraftModule>(`/studio/courses/${course.id}/modules`, { title: both(title) })).body;
  const addActivity = async (module: DraftModule, kind: string, title = 'Del') =>
    (
      await staff.post<DraftActivityView>(`/studio/modules/${module.id}/activities`, {
        kind,
        title: both(title),
      })
    ).body;
  const write = (activity: DraftActivityView, draft: object, change: object = {}) =>
    staff.put<DraftSaved>(
      `/studio/activities/${activity.id}`,
      {
        title: activity.title,
        minutes: 5,
        required: true,
        condition: null,
        written: { kind: activity.written.kind, draft },
        ...change,
      },
      { version: activity.version },
    );
  const writeText = (activity: DraftActivityView, text: string, change: object = {}) =>
    write(activity, { body: { sv: doc(text), en: doc(text) }, sources: [] }, change);

  /** Two texts in one module, written and described. */
  const wholeCourse = async () => {
    const course = await newCourse();
    const module = await addModule(course);
    const first = await addActivity(module, 'text', 'Första');
    const second = await addActivity(module, 'text', 'Andra');
    await writeText(first, 'Ett');
    await writeText(second, 'Två');
    const words = { title: both('Ny kurs'), summary: both('Om'), forWhom: both('Alla'), objectives: [] };
    await staff.put(
      `/studio/courses/${course.id}`,
      { ...words, coverSeed: 'strand' },
      { version: course.version },
    );
    await staff.put(
      `/studio/modules/${module.id}`,
      { title: both('Modul'), summary: both('Om modulen'), objectives: [] },
      { version: 1 },
    );
    return { course, module, first, second };
  };
  const publish = (id: string, body: object = note) =>
    staff.post<VersionRow>(`/studio/courses/${id}/versions`, body);

  return { open, newCourse, addModule, addActivity, write, writeText, wholeCourse, publish };
};
