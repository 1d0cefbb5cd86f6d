import type { AuditRow } from '@vagar/contract';
import { Disclosure, Link } from '@vagar/ui';
import type { TableColumn } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import { changesOf } from './audit-changes.ts';
import styles from './administration.module.css';
import { useFactWords, wordOf } from './use-fact-words.ts';
import { useAdministrationWords } from './words.ts';

/** What the log says of each event. */
export function useAuditColumns(): TableColumn<AuditRow>[] {
  const { audit: words } = useAdministrationWords();
  const { tightDate, clock } = useFormats();
  return [
    {
      id: 'what',
      header: words.what,
      cell: ({ action }) => wordOf(words.actions, action) ?? action,
    },
    {
      id: 'when',
      header: words.when,
      cell: ({ at }) => (
        <time dateTime={at} className={styles.when}>
          {tightDate(at)} {clock(at)}
        </time>
      ),
    },
    {
      id: 'who',
      header: words.who,
      cell: ({ actor }) =>
        actor.system !== null
          ? words.automatic(wordOf(words.systems, actor.system) ?? actor.system)
          : (actor.name ?? words.someone),
    },
    { id: 'whom', header: words.whom, cell: ({ subject }) => <Subject subject={subject} /> },
    { id: 'details', header: words.details, cell: (row) => <Details row={row} /> },
  ];
}

const paths: Record<string, string> = { person: '/personer', organisation: '/organisationer' };

const Subject = ({ subject: { kind, id, name } }: Pick<AuditRow, 'subject'>) => {
  const { audit: words } = useAdministrationWords();
  const path = paths[kind];
  if (name !== null && path)
    return (
      <Link variant="standalone" href={`${path}/${id}`}>
        {name}
      </Link>
    );
  if (id === null && kind === 'person') return words.nobody;
  if (kind === 'certificate' && id !== null)
    return (
      <Link variant="standalone" href={`/v/${id}`}>
        {words.subjects.certificate}
      </Link>
    );
  return wordOf(words.subjects, kind) ?? kind;
};

const Details = ({ row }: { row: AuditRow }) => {
  const { audit: words } = useAdministrationWords();
  const { label, said } = useFactWords();
  const changes = changesOf(row);
  if (changes.length === 0 && row.reason === null) return <span className={styles.quiet}>{words.none}</span>;
  return (
    <div className={styles.details}>
      <Disclosure title={words.show}>
        <dl className={styles.facts}>
          {changes.map((change) => (
            <div key={change.fact}>
              <dt>{label(change.fact)}</dt>
              <dd>
                {change.fact === 'personId' && change.kind === 'is' ? (
                  <Link variant="standalone" href={`/personer/${String(change.value)}`}>
                    {words.subjects.person}
                  </Link>
                ) : (
                  said(change)
                )}
              </dd>
            </div>
          ))}
          {row.reason !== null && (
            <div>
              <dt>{words.reason}</dt>
              <dd className={styles.reason}>{row.reason}</dd>
            </div>
          )}
        </dl>
      </Disclosure>
    </div>
  );
};
