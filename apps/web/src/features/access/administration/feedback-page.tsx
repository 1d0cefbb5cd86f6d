import { useQuery } from '@tanstack/react-query';
import type { FeedbackRow } from '@vagar/contract';
import { EmptyState, Link, LinkButton, Notice } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { ListFoot, NoRows, pageIn, useListUrl } from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { feedbackQuery } from './administration.queries.ts';
import styles from './administration.module.css';
import { useAdministrationWords } from './words.ts';

/** What has been sent from the accessibility statement. */
export const FeedbackPage = () => {
  const { feedback: words } = useAdministrationWords();
  const { params, hrefOf } = useListUrl();
  const query = useQuery(feedbackQuery(pageIn(params)));
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage title={words.title} lead={words.lead} width="reading">
          {page.rows.length > 0 ? (
            <>
              <Notice>{words.answer}</Notice>
              <ul className={styles.letters}>
                {page.rows.map((report) => (
                  <Report key={report.id} report={report} />
                ))}
              </ul>
            </>
          ) : page.total > 0 ? (
            <p>
              <NoRows total={page.total} hrefOf={hrefOf} />
            </p>
          ) : (
            <EmptyState
              title={words.empty}
              action={<LinkButton href="/tillganglighet">{words.toStatement}</LinkButton>}
            >
              {words.emptyBody}
            </EmptyState>
          )}
          <ListFoot page={page} hrefOf={hrefOf} />
        </RoutePage>
      )}
    </QueryPage>
  );
};

/** A page of our own may be opened; anything else that was written stays words. */
const isOwnPath = (page: string) => /^\/(?![/\\])/.test(page);

const Report = ({ report: { at, message, page, contact } }: { report: FeedbackRow }) => {
  const { feedback: words } = useAdministrationWords();
  const { dateTime } = useFormats();
  return (
    <li className={styles.letter}>
      <h2 className={styles.subject}>{dateTime(at)}</h2>
      <p className={styles.text}>{message}</p>
      <dl className={styles.facts}>
        {page !== null && (
          <div>
            <dt>{words.page}</dt>
            <dd>{isOwnPath(page) ? <Link href={page}>{page}</Link> : page}</dd>
          </div>
        )}
        <div>
          <dt>{words.contact}</dt>
          <dd>{contact === null ? words.anonymous : <a href={`mailto:${contact}`}>{contact}</a>}</dd>
        </div>
      </dl>
    </li>
  );
};
