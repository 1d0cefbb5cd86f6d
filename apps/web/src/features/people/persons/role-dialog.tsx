import type { Role, ScopeKind } from '@vagar/contract/permissions';
import { roles } from '@vagar/contract/permissions';
import { Button, Dialog, RadioGroup, Select, Stack, useToast } from '@vagar/ui';
import { DateField } from '@vagar/ui/date';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { OrganisationField } from '../organisation-field.tsx';
import { useRefreshPerson } from '../people.queries.ts';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';

type OfferedScope = Extract<ScopeKind, 'everywhere' | 'organisation'>;

/** Where each role can be given. The API has the last word; this keeps what it refuses from being offered. */
const scopesOf: Record<Role, readonly OfferedScope[]> = {
  mentor: ['everywhere', 'organisation'],
  facilitator: ['everywhere'],
  'programme-staff': ['everywhere', 'organisation'],
  'organisation-contact': ['organisation'],
  admin: ['everywhere'],
};

export const RoleDialog = ({ personId }: { personId: string }) => {
  const words = usePeopleWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title={words.person.roleAdd}
      messages={{ close: words.close }}
      trigger={
        <Button icon="plus" size="small">
          {words.person.roleAdd}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <RoleForm personId={personId} onDone={() => setOpen(false)} />
    </Dialog>
  );
};

const RoleForm = ({ personId, onDone }: { personId: string; onDone: () => void }) => {
  const words = usePeopleWords();
  const { tightDate } = useFormats();
  const toast = useToast();
  const refresh = useRefreshPerson(personId);
  const [role, setRole] = useState<Role>('mentor');
  const [wanted, setWanted] = useState<OfferedScope>('everywhere');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [validFrom, setValidFrom] = useState<string | null>(() => tightDate(new Date()));
  const [validTo, setValidTo] = useState<string | null>(null);
  const submission = useSubmission({
    fields: ['role', 'scope.kind', 'scope.id', 'validFrom', 'validTo'],
    fieldOfCode: { 'role-overlaps': 'validFrom', 'scope-unknown': 'scope.id' },
  });
  const offered = scopesOf[role];
  const kind = offered.includes(wanted) ? wanted : (offered[0] ?? 'everywhere');
  const scope = { kind, id: kind === 'organisation' ? organisationId : null };

  const assign = async () => {
    const body = { role, scope, validFrom: validFrom ?? '', validTo };
    await api('assignRole', { params: { personId }, body });
    await refresh();
    toast.show(words.person.assigned(words.roles[role]));
    onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit(assign, {
          ...(kind === 'organisation' && organisationId === null
            ? { 'scope.id': words.missing(words.person.scopeOrganisation) }
            : {}),
          ...(validFrom === null ? { validFrom: words.missing(words.person.from) } : {}),
        });
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        <Select
          id={fieldId('role')}
          label={words.person.role}
          value={role}
          options={roles.map((value) => ({ value, label: words.roles[value] }))}
          onChange={setRole}
          errorMessage={submission.messageOf('role')}
        />
        {offered.length > 1 && (
          <RadioGroup
            id={fieldId('scope.kind')}
            label={words.person.scope}
            value={kind}
            choices={offered.map((value) => ({ value, label: words.scopes[value] }))}
            onChange={(chosen) => setWanted(offered.find((value) => value === chosen) ?? kind)}
            errorMessage={submission.messageOf('scope.kind')}
          />
        )}
        {kind === 'organisation' && (
          <OrganisationField
            id={fieldId('scope.id')}
            label={words.person.scopeOrganisation}
            description={words.affiliation.organisationBody}
            value={organisationId}
            onChange={setOrganisationId}
            errorMessage={submission.messageOf('scope.id')}
          />
        )}
        <div className={styles.dates}>
          <DateField
            id={fieldId('validFrom')}
            label={words.person.from}
            value={validFrom}
            onChange={setValidFrom}
            errorMessage={submission.messageOf('validFrom')}
          />
          <DateField
            id={fieldId('validTo')}
            label={words.person.to}
            optionalMark={words.optional}
            description={words.person.toBody}
            value={validTo}
            onChange={setValidTo}
            errorMessage={submission.messageOf('validTo')}
          />
        </div>
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {words.person.assign}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
