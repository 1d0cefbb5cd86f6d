import type { CourseDraftView } from '@vagar/contract';
import { Link, StatusMark } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useFormats, useLocalised } from '../../platform/i18n/index.ts';
import { RoutePage } from '../../platform/navigation/index.ts';
import styles from './studio.module.css';
import { useStudioWords } from './words.ts';

type Known = Pick<CourseDraftView, 'id' | 'title' | 'published' | 'hasChanges' | 'archivedAt'>;

export interface CourseFrameProps {
  course: Known;
  /** The page's own title; without it the course's. */
  title?: string;
  lead?: ReactNode;
  /** The page of the course's that this one is reached from, where it is not among them itself. */
  under?: 'publish';
  actions?: ReactNode;
  children: ReactNode;
}

/** Every page of a course in the studio: which course, where it stands, and the ways between its pages. */
export const CourseFrame = ({ course, title, lead, under, actions, children }: CourseFrameProps) => {
  const words = useStudioWords();
  const localised = useLocalised();
  const { text, lang } = localised(course.title);
  const name = text || words.untitled;
  return (
    <RoutePage
      title={title ?? name}
      lang={title === undefined ? lang : undefined}
      lead={lead}
      actions={actions}
      kicker={<Standing course={course} />}
      crumbs={[
        { label: words.title, href: '/studio' },
        ...(title === undefined ? [] : [{ label: name, href: `/studio/${course.id}` }]),
        ...(under ? [{ label: words[under], href: publishHref(course.id) }] : []),
      ]}
    >
      <CourseNav courseId={course.id} under={under} />
      {children}
    </RoutePage>
  );
};

/** Which version others see, and whether there is something they do not see yet. */
export const Standing = ({ course }: { course: Pick<Known, 'published' | 'hasChanges' | 'archivedAt'> }) => {
  const words = useStudioWords();
  const { date } = useFormats();
  const { published, hasChanges, archivedAt } = course;
  return (
    <span className={styles.standing}>
      <span>
        {published
          ? `${words.version(published.number)}, ${words.publishedAt(date(published.at))}`
          : words.neverPublished}
      </span>
      {archivedAt ? (
        <StatusMark tone="past">{words.archivedMark}</StatusMark>
      ) : hasChanges ? (
        <StatusMark tone="attention">{words.hasChanges}</StatusMark>
      ) : (
        <StatusMark tone="done">{words.noChanges}</StatusMark>
      )}
    </span>
  );
};

const publishHref = (courseId: string) => `/studio/${courseId}/publicera`;

const CourseNav = ({ courseId, under }: { courseId: string; under: CourseFrameProps['under'] }) => {
  const words = useStudioWords();
  const { pathname } = useLocation();
  const path = `/studio/${courseId}`;
  const pages = [
    { href: path, label: words.shape },
    { href: `${path}/om-kursen`, label: words.about },
    { href: publishHref(courseId), label: words.publish, isAbove: under === 'publish' },
    { href: `${path}/utskrift`, label: words.print },
  ];
  return (
    <nav aria-label={words.courseNav} className={styles.nav}>
      <ul>
        {pages.map(({ href, label, isAbove }) => (
          <li key={href}>
            <Link
              href={href}
              variant="subtle"
              className={styles.navLink}
              {...(pathname === href
                ? { 'aria-current': 'page' as const }
                : isAbove
                  ? { 'aria-current': 'true' as const }
                  : {})}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
