import { useQuery } from '@tanstack/react-query';
import type { OutboxRow } from '@vagar/contract';
import { Disclosure, EmptyState, Link, LinkButton, StatusMark } from '@vagar/ui';
import type { StatusTone } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { ListFoot, NoRows, pageIn, useListUrl } from '../../../platform/lists/index.ts';
import { QueryPage, RoutePage } from '../../../platform/navigation/index.ts';
import { useMay } from '../../../platform/session/index.ts';
import { outboxQuery } from './administration.queries.ts';
import styles from './administration.module.css';
import { partsOf } from './letter-parts.ts';
import { useAdministrationWords } from './words.ts';

/** Letters of the demo, which has no mail server. */
export const OutboxPage = () => {
  const { outbox: words } = useAdministrationWords();
  const may = useMay();
  const { params, hrefOf } = useListUrl();
  const query = useQuery(outboxQuery(pageIn(params)));
  return (
    <QueryPage query={query}>
      {(page) => (
        <RoutePage title={words.title} lead={words.lead} width="reading">
          {page.rows.length > 0 ? (
            <ul className={styles.letters}>
              {page.rows.map((letter, place) => (
                <Letter key={letter.id} letter={letter} isNewest={place === 0 && page.page === 1} />
              ))}
            </ul>
          ) : page.total > 0 ? (
            <p>
              <NoRows total={page.total} hrefOf={hrefOf} />
            </p>
          ) : (
            <EmptyState
              title={words.empty}
              action={
                may('people:manage') && (
                  <LinkButton variant="primary" href="/personer">
                    {words.toPeople}
                  </LinkButton>
                )
              }
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

const tones: Record<OutboxRow['state'], StatusTone> = {
  waiting: 'waiting',
  sent: 'done',
  failed: 'danger',
  kept: 'info',
};

const Letter = ({ letter, isNewest }: { letter: OutboxRow; isNewest: boolean }) => {
  const { outbox: words } = useAdministrationWords();
  const { dateTime } = useFormats();
  const { subject, to, at, state, text } = letter;
  return (
    <li className={styles.letter}>
      <div className={styles.letterHead}>
        <h2 className={styles.subject}>{subject}</h2>
        <StatusMark tone={tones[state]}>{words.states[state]}</StatusMark>
      </div>
      <p className={styles.quiet}>
        {words.to(to)}, {dateTime(at)}
      </p>
      <Disclosure title={words.open} isOpenAtFirst={isNewest}>
        <p className={styles.text}>
          {partsOf(text, window.location.origin).map((part, place) =>
            part.kind === 'link' ? (
              <Link key={place} href={part.href}>
                {part.text}
              </Link>
            ) : (
              part.text
            ),
          )}
        </p>
      </Disclosure>
    </li>
  );
};
