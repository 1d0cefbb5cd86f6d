import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import styles from './pagination.module.css';

export interface PaginationProps {
  /** The page shown, from 1. */
  page: number;
  pageCount: number;
  /** The address of a page: the state of a list is in its URL. */
  hrefOf: (page: number) => string;
  messages: {
    /** The name of the navigation. */
    label: string;
    previous: string;
    next: string;
    /** For those who listen: “Sida 3”. */
    page: (page: number) => string;
  };
}

/** First, last, the page itself and its neighbours; null stands for a gap of two or more. */
export const pagesToShow = (page: number, pageCount: number): (number | null)[] => {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((n) => n >= 1 && n <= pageCount);
  const shown: (number | null)[] = [];
  for (const next of [...new Set(wanted)].sort((a, b) => a - b)) {
    const last = shown.at(-1) ?? 0;
    if (next === last + 2) shown.push(last + 1);
    else if (next > last + 2) shown.push(null);
    shown.push(next);
  }
  return shown;
};

/** The way through a long list. One page needs none, so nothing is shown. */
export const Pagination = ({ page, pageCount, hrefOf, messages }: PaginationProps) => {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={messages.label} className={styles.nav}>
      {page > 1 && (
        <Link href={hrefOf(page - 1)} className={styles.step} rel="prev">
          <Icon name="arrow-left" />
          {messages.previous}
        </Link>
      )}
      <ol className={styles.list}>
        {pagesToShow(page, pageCount).map((shown, place) =>
          shown === null ? (
            <li key={`gap-${place}`} className={styles.gap} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={shown}>
              <Link
                href={hrefOf(shown)}
                className={styles.page}
                aria-label={messages.page(shown)}
                {...(shown === page ? { 'aria-current': 'page' as const } : {})}
              >
                {shown}
              </Link>
            </li>
          ),
        )}
      </ol>
      {page < pageCount && (
        <Link href={hrefOf(page + 1)} className={styles.step} rel="next">
          {messages.next}
          <Icon name="arrow-right" />
        </Link>
      )}
    </nav>
  );
};
