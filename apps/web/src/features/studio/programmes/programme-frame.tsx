import type { ProgrammeDraftView } from '@vagar/contract';
import { Link } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useLocalised } from '../../../platform/i18n/index.ts';
import { RoutePage } from '../../../platform/navigation/index.ts';
import { Standing } from '../course-frame.tsx';
import styles from '../studio.module.css';
import { useStudioWords } from '../words.ts';
import { useProgrammeWords } from './words.ts';

export interface ProgrammeFrameProps {
  programme: Pick<ProgrammeDraftView, 'id' | 'title' | 'published' | 'hasChanges' | 'archivedAt'>;
  /** The page's own title; without it the programme's. */
  title?: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** Every page of a programme in the studio: which one, where it stands, and the ways between its pages. */
export const ProgrammeFrame = ({ programme, title, lead, actions, children }: ProgrammeFrameProps) => {
  const words = useProgrammeWords();
  const studioWords = useStudioWords();
  const localised = useLocalised();
  const { pathname } = useLocation();
  const { text, lang } = localised(programme.title);
  const name = text || words.untitled;
  const path = `/studio/program/${programme.id}`;
  const pages = [
    { href: path, label: words.courses },
    { href: `${path}/om-programmet`, label: words.about },
    { href: `${path}/publicera`, label: words.publish },
  ];
  return (
    <RoutePage
      title={title ?? name}
      lang={title === undefined ? lang : undefined}
      lead={lead}
      actions={actions}
      kicker={<Standing course={programme} />}
      crumbs={[
        { label: studioWords.title, href: '/studio' },
        ...(title === undefined ? [] : [{ label: name, href: path }]),
      ]}
    >
      <nav aria-label={words.pages} className={styles.nav}>
        <ul>
          {pages.map(({ href, label }) => (
            <li key={href}>
              <Link
                href={href}
                variant="subtle"
                className={styles.navLink}
                {...(pathname === href ? { 'aria-current': 'page' as const } : {})}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </RoutePage>
  );
};
