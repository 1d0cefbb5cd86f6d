import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';
import type { Crumb } from './breadcrumbs.tsx';
import { classNames } from './class-names.ts';
import { Cluster } from './layout.tsx';
import styles from './page.module.css';

export interface AppFrameProps {
  /** The words of the first link of every page, “Hoppa till innehållet”. */
  skipLabel: string;
  header: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}

/** The frame of every page: skip link, banner, main, footer. Pages go inside as {@link Page}. */
export const AppFrame = ({ skipLabel, header, footer, children }: AppFrameProps) => {
  const main = useRef<HTMLElement>(null);
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault(); // a router must not take this for a navigation
          main.current?.focus();
          main.current?.scrollIntoView();
        }}
      >
        {skipLabel}
      </a>
      <header className={styles.banner}>
        <div className={styles.bar}>{header}</div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <footer className={styles.footer}>
        <div className={styles.bar}>{footer}</div>
      </footer>
    </div>
  );
};

export interface PageProps {
  children: ReactNode;
  /** `reading` is one column of text; `narrow` holds a form. */
  width?: 'full' | 'reading' | 'narrow';
}

/** The room between banner and footer. */
export const Page = ({ children, width = 'full' }: PageProps) => (
  <div className={classNames(styles.page, styles[width])}>{children}</div>
);

/** Paper to read from or to write on, set apart from the page. */
export const Sheet = ({ children }: { children: ReactNode }) => (
  <div className={styles.sheet}>{children}</div>
);

export interface PageHeaderProps {
  title: ReactNode;
  /** A word above the title that says what kind of page it is. */
  kicker?: ReactNode;
  lead?: ReactNode;
  crumbs?: { label: string; items: readonly Crumb[] };
  actions?: ReactNode;
  /** Changes at each navigation; focus then moves to the heading. Leave it out to leave focus alone. */
  focusKey?: string | undefined;
  /** The language of the title where it is not the page's. */
  lang?: string | undefined;
}

/** Where am I: breadcrumbs, the page's one `h1`, what it is about, what can be done. */
export const PageHeader = ({ title, kicker, lead, crumbs, actions, focusKey, lang }: PageHeaderProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus({ preventScroll: true });
  }, [focusKey]);
  return (
    <div className={styles.head}>
      {crumbs && <Breadcrumbs {...crumbs} />}
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 ref={heading} tabIndex={-1} lang={lang}>
        {title}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {actions && <Cluster className={styles.actions}>{actions}</Cluster>}
    </div>
  );
};

export interface SectionProps {
  title: ReactNode;
  children: ReactNode;
  /** What can be done with the whole section, beside its heading. */
  actions?: ReactNode;
  id?: string;
}

/** A part of a page under its `h2`. */
export const Section = ({ title, children, actions, id }: SectionProps) => (
  <section className={styles.section} id={id}>
    <Cluster justify="between" align="baseline">
      <h2>{title}</h2>
      {actions}
    </Cluster>
    {children}
  </section>
);
