import { Page, PageHeader } from '@vagar/ui';
import type { Crumb, PageHeaderProps, PageProps } from '@vagar/ui';
import type { ReactNode } from 'react';
import { useNavigationWords } from './navigation-words.ts';
import { useArrival } from './use-arrival.ts';

export interface RoutePageProps extends Omit<PageHeaderProps, 'title' | 'crumbs' | 'focusKey'> {
  title: string;
  /** The heading where it says more than the title of the browser's tab. */
  heading?: ReactNode;
  /** The way here, without the page itself. */
  crumbs?: readonly Crumb[];
  width?: PageProps['width'];
  /** Keeps the page out of search engines. */
  isUnlisted?: boolean;
  children: ReactNode;
}

/**
 * Every page: its title in the tab, its one `h1`, the way here. After a navigation focus moves to the heading
 * and the title is announced; the first page of a visit leaves focus where the browser put it.
 */
export const RoutePage = ({
  title,
  heading,
  crumbs,
  width,
  isUnlisted,
  children,
  ...head
}: RoutePageProps) => {
  const words = useNavigationWords();
  const focusKey = useArrival(title);
  return (
    <Page {...(width ? { width } : {})}>
      <title>{`${title} – Vägar`}</title>
      {isUnlisted && <meta name="robots" content="noindex" />}
      <PageHeader
        {...head}
        title={heading ?? title}
        focusKey={focusKey}
        {...(crumbs ? { crumbs: { label: words.crumbs, items: [...crumbs, { label: title }] } } : {})}
      />
      {children}
    </Page>
  );
};
