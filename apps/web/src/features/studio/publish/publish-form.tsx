import { useQueryClient } from '@tanstack/react-query';
import type { CourseDraftView, GateFault, PublishCourse } from '@vagar/contract';
import { Notice, useToast } from '@vagar/ui';
import { api } from '../../../platform/api-client/index.ts';
import { useRefreshCourse } from '../studio.queries.ts';
import { VersionForm } from './version-form.tsx';
import { usePublishWords } from './words.ts';

export interface PublishFormProps {
  course: CourseDraftView;
  faults: readonly GateFault[];
  nextNumber: number;
}

/** Publishing a course, or why it cannot be published now. */
export const PublishForm = ({ course, faults, nextNumber }: PublishFormProps) => {
  const words = usePublishWords();
  const client = useQueryClient();
  const toast = useToast();
  const refresh = useRefreshCourse(course.id);
  const must = faults.filter(({ weight }) => weight === 'must').length;
  if (course.archivedAt) return <Notice>{words.archived}</Notice>;
  if (!course.hasChanges && course.published)
    return <Notice>{words.nothingNew(course.published.number)}</Notice>;
  if (must > 0) return <Notice tone="attention">{words.mustBody}</Notice>;
  const publish = async (body: PublishCourse) => {
    const version = await api('publishCourse', { params: { courseId: course.id }, body });
    toast.show(words.published(version.number));
    const shown = ['course-versions', 'catalogue', 'course', 'course-moves', 'programme-draft'];
    await Promise.all([
      refresh(),
      client.invalidateQueries({ predicate: ({ queryKey: [name] }) => shown.includes(String(name)) }),
    ]);
  };
  return (
    <VersionForm should={faults.length - must} nextNumber={nextNumber} words={words} publish={publish} />
  );
};
