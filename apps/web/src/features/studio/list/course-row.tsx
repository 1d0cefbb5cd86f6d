import { useQueryClient } from '@tanstack/react-query';
import type { StudioCourseRow } from '@vagar/contract';
import { Link, Menu, ShorelineCover, useToast } from '@vagar/ui';
import { useNavigate } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { Localised, useFormats, useLocalised } from '../../../platform/i18n/index.ts';
import { Standing } from '../course-frame.tsx';
import { useRefreshCourse } from '../studio.queries.ts';
import styles from '../studio.module.css';
import { useStudioWords } from '../words.ts';

/** One course: its coast, where it stands, and what can be done with the whole of it. */
export const CourseRow = ({ course, mayCopy }: { course: StudioCourseRow; mayCopy: boolean }) => {
  const words = useStudioWords();
  const localised = useLocalised();
  const { dateTime } = useFormats();
  const name = localised(course.title).text || words.untitled;
  const { archive, restore, copy } = useCourseActs(course, name);
  return (
    <li className={styles.courseRow}>
      <ShorelineCover seed={course.coverSeed} className={styles.rowCover ?? ''} />
      <div className={styles.rowText}>
        <h3>
          <Link href={`/studio/${course.id}`} variant="subtle">
            {name === words.untitled ? name : <Localised text={course.title} />}
          </Link>
        </h3>
        <Standing course={course} />
        <p className={styles.quiet}>
          {words.active(course.active)}
          {course.changedAt && ` · ${words.changedAt(dateTime(course.changedAt))}`}
        </p>
      </div>
      <Menu
        label={words.more}
        aria-label={words.moreAbout(name)}
        size="small"
        items={[
          ...(mayCopy ? [{ id: 'copy', label: words.copy, onAction: () => void copy() }] : []),
          course.archivedAt
            ? { id: 'restore', label: words.restore, onAction: () => void restore() }
            : { id: 'archive', label: words.archive, onAction: () => void archive() },
        ]}
      />
    </li>
  );
};

function useCourseActs({ id: courseId }: StudioCourseRow, name: string) {
  const words = useStudioWords();
  const errorWords = useErrorWords();
  const localised = useLocalised();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const refresh = useRefreshCourse(courseId);
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      toast.show(describe(error, errorWords), { tone: 'danger' });
    }
  };
  const catalogueChanged = () =>
    Promise.all([refresh(), client.invalidateQueries({ queryKey: ['catalogue'] })]);
  const restore = () =>
    attempt(async () => {
      await api('restoreCourse', { params: { courseId } });
      await catalogueChanged();
      toast.show(words.restored(name));
    });
  const archive = () =>
    attempt(async () => {
      await api('archiveCourse', { params: { courseId } });
      await catalogueChanged();
      toast.show(words.archived(name), { action: { label: words.undo, onAction: () => void restore() } });
    });
  const copy = () =>
    attempt(async () => {
      const made = await api('copyCourse', { params: { courseId } });
      await refresh();
      toast.show(words.copied(localised(made.title).text));
      await navigate(`/studio/${made.id}`);
    });
  return { archive, restore, copy };
}
