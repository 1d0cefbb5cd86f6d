import type { AffiliationView, PersonView } from '@vagar/contract';
import { Button, Cluster, Section, StatusMark } from '@vagar/ui';
import { useFormats } from '../../../platform/i18n/index.ts';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';
import { AffiliationDialog } from './affiliation-dialog.tsx';
import { EndAffiliationDialog } from './end-affiliation-dialog.tsx';

/** Assignments and employments, each with its own dates: what holds, what is coming, what has been. */
export const PersonAffiliations = ({ person }: { person: PersonView }) => {
  const words = usePeopleWords();
  return (
    <Section
      title={words.person.affiliationsTitle}
      actions={
        <AffiliationDialog
          personId={person.id}
          title={words.person.affiliationAddTitle}
          trigger={
            <Button icon="plus" size="small">
              {words.person.affiliationAdd}
            </Button>
          }
        />
      }
    >
      {person.affiliations.length === 0 ? (
        <p>{words.person.noAffiliations}</p>
      ) : (
        <ul className={styles.rows}>
          {person.affiliations.map((affiliation) => (
            <Affiliation key={affiliation.id} personId={person.id} affiliation={affiliation} />
          ))}
        </ul>
      )}
    </Section>
  );
};

const Affiliation = ({ personId, affiliation }: { personId: string; affiliation: AffiliationView }) => {
  const words = usePeopleWords();
  const { date, tightDate } = useFormats();
  const { title, organisationName, kind, position, validFrom, validTo } = affiliation;
  const today = tightDate(new Date());
  const isPast = validTo !== null && validTo < today;
  const seat = position ? `, ${words.positions[position].toLocaleLowerCase()}` : '';
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.strong}>{title}</p>
        <p>{organisationName}</p>
        <p className={styles.quiet}>
          {words.kinds[kind]}
          {seat}. {words.fromTo(date(validFrom), validTo && date(validTo))}
        </p>
      </div>
      <Cluster gap={2}>
        {isPast && <StatusMark tone="past">{words.person.ended}</StatusMark>}
        {validFrom > today && <StatusMark tone="waiting">{words.person.coming}</StatusMark>}
        <AffiliationDialog
          personId={personId}
          affiliation={affiliation}
          title={words.person.affiliationChange(title)}
          trigger={
            <Button variant="quiet" size="small" aria-label={words.person.affiliationChange(title)}>
              {words.change}
            </Button>
          }
        />
        {!isPast && (
          <EndAffiliationDialog personId={personId} affiliation={affiliation} firstDay={validFrom} />
        )}
      </Cluster>
    </li>
  );
};
