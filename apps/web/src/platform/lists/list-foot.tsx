import { Link, Pagination } from '@vagar/ui';
import { useFormats } from '../i18n/index.ts';
import { useListWords } from './list-words.ts';
import styles from './lists.module.css';

export interface ListFootProps {
  page: { page: number; size: number; total: number };
  hrefOf: (page: number) => string;
}

/** How much of the list is shown, and the way through it. Spoken when a filter has changed it. */
export const ListFoot = ({ page: { page, size, total }, hrefOf }: ListFootProps) => {
  const words = useListWords();
  const { number } = useFormats();
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return (
    <div className={styles.foot}>
      <p role="status" className={styles.count}>
        {total > 0 && first <= last && words.shown(number(first), number(last), number(total))}
      </p>
      <Pagination
        page={page}
        pageCount={Math.ceil(total / size)}
        hrefOf={hrefOf}
        messages={{ label: words.pages, previous: words.previous, next: words.next, page: words.page }}
      />
    </div>
  );
};

export interface NoRowsProps {
  total: number;
  hrefOf: (page: number) => string;
}

/** In place of rows: nothing fits the filters, or the page lies past the end. */
export const NoRows = ({ total, hrefOf }: NoRowsProps) => {
  const words = useListWords();
  if (total === 0) return words.noHit;
  return (
    <>
      {words.pastEnd} <Link href={hrefOf(1)}>{words.toFirst}</Link>
    </>
  );
};
