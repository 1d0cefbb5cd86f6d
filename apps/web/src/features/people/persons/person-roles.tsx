import type { PersonView, RoleAssignmentView } from '@vagar/contract';
import { Cluster, Section, StatusMark } from '@vagar/ui';
import { api } from '../../../platform/api-client/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { useRefreshPerson } from '../people.queries.ts';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';
import { LastDayDialog } from './last-day-dialog.tsx';
import { RoleDialog } from './role-dialog.tsx';

/** What the person may do, where, and for how long. */
export const PersonRoles = ({ person }: { person: PersonView }) => {
  const words = usePeopleWords();
  return (
    <Section title={words.person.rolesTitle} actions={<RoleDialog personId={person.id} />}>
      <p>{words.person.rolesBody}</p>
      {person.roles.length === 0 ? (
        <p>{words.person.noRoles}</p>
      ) : (
        <ul className={styles.rows}>
          {person.roles.map((assignment) => (
            <HeldRole key={assignment.id} personId={person.id} assignment={assignment} />
          ))}
        </ul>
      )}
    </Section>
  );
};

const HeldRole = ({ personId, assignment }: { personId: string; assignment: RoleAssignmentView }) => {
  const words = usePeopleWords();
  const { date, tightDate } = useFormats();
  const refresh = useRefreshPerson(personId);
  const { id, role, scope, validFrom, validTo } = assignment;
  const today = tightDate(new Date());
  const isPast = validTo !== null && validTo < today;
  const end = async (on: string) => {
    await api('endRole', { params: { roleAssignmentId: id }, body: { on } });
    await refresh();
  };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <p className={styles.strong}>{words.roles[role]}</p>
        <p>
          {words.scopes[scope.kind]}
          {scope.name && `: ${scope.name}`}
        </p>
        <p className={styles.quiet}>{words.fromTo(date(validFrom), validTo && date(validTo))}</p>
      </div>
      <Cluster gap={2}>
        {isPast && <StatusMark tone="past">{words.person.ended}</StatusMark>}
        {validFrom > today && <StatusMark tone="waiting">{words.person.coming}</StatusMark>}
        {!isPast && (
          <LastDayDialog
            title={words.person.roleEnd(words.roles[role])}
            body={words.person.roleEndBody}
            name={words.person.roleEnd(words.roles[role])}
            first={validFrom > today ? validFrom : today}
            field="on"
            done={words.person.roleEnded(words.roles[role])}
            onSend={end}
          />
        )}
      </Cluster>
    </li>
  );
};
