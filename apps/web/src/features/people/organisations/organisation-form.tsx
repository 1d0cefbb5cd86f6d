import type { OrganisationView } from '@vagar/contract';
import { Button, Select, Stack, TextField } from '@vagar/ui';
import { DateField } from '@vagar/ui/date';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import type { Submission } from '../../../platform/errors/index.ts';
import { OrganisationField } from '../organisation-field.tsx';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';
import { organisationFields, organisationKinds } from './organisation-draft.ts';
import type { OrganisationDraft } from './organisation-draft.ts';
import { pathTo } from './tree.ts';

type FieldName = (typeof organisationFields)[number];

export interface OrganisationFormProps {
  first: OrganisationDraft;
  all: readonly OrganisationView[];
  /** The one being edited: it and what lies under it cannot be its parent. */
  own?: OrganisationView;
  submitLabel: string;
  onSend: (draft: OrganisationDraft) => Promise<unknown>;
  /** On top of the fields, with the way to send the draft as it stands. */
  children?: (draft: OrganisationDraft, submission: Submission<FieldName>) => ReactNode;
}

export const OrganisationForm = ({
  first,
  all,
  own,
  submitLabel,
  onSend,
  children,
}: OrganisationFormProps) => {
  const words = usePeopleWords();
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<OrganisationDraft>) => setDraft({ ...draft, ...part });
  const submission = useSubmission<FieldName>({
    fields: organisationFields,
    fieldOfCode: { 'parent-circle': 'parentId', 'successor-circle': 'successorId' },
  });
  const isBelow = ({ id }: OrganisationView) => pathTo(all, id).some((above) => above.id === own?.id);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit(() => onSend(draft), {
          ...(draft.name.trim() === '' ? { name: words.missing(words.organisations.name) } : {}),
          ...(draft.validFrom === null ? { validFrom: words.missing(words.organisations.from) } : {}),
        });
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        {children?.(draft, submission)}
        <TextField
          id={fieldId('name')}
          label={words.organisations.name}
          maxLength={200}
          autoComplete="off"
          value={draft.name}
          onChange={(name) => change({ name })}
          errorMessage={submission.messageOf('name')}
        />
        <div className={styles.dates}>
          <Select
            id={fieldId('kind')}
            label={words.organisations.kind}
            value={draft.kind}
            options={organisationKinds.map((value) => ({ value, label: words.organisationKinds[value] }))}
            onChange={(kind) => change({ kind })}
            errorMessage={submission.messageOf('kind')}
          />
          <TextField
            id={fieldId('code')}
            label={words.organisations.codeLabel}
            optionalMark={words.optional}
            description={words.organisations.codeBody}
            maxLength={20}
            autoComplete="off"
            value={draft.code}
            onChange={(code) => change({ code })}
            errorMessage={submission.messageOf('code')}
          />
        </div>
        <OrganisationField
          id={fieldId('parentId')}
          label={words.organisations.parent}
          optionalMark={words.optional}
          description={words.organisations.parentBody}
          value={draft.parentId}
          isOffered={(it) => it.id !== own?.id && !isBelow(it)}
          onChange={(parentId) => change({ parentId })}
          errorMessage={submission.messageOf('parentId')}
        />
        <div className={styles.dates}>
          <DateField
            id={fieldId('validFrom')}
            label={words.organisations.from}
            value={draft.validFrom}
            onChange={(validFrom) => change({ validFrom })}
            errorMessage={submission.messageOf('validFrom')}
          />
          <DateField
            id={fieldId('validTo')}
            label={words.organisations.to}
            optionalMark={words.optional}
            description={words.organisations.toBody}
            value={draft.validTo}
            onChange={(validTo) => change({ validTo })}
            errorMessage={submission.messageOf('validTo')}
          />
        </div>
        <OrganisationField
          id={fieldId('successorId')}
          label={words.organisations.successorLabel}
          optionalMark={words.optional}
          description={words.organisations.successorBody}
          value={draft.successorId}
          isOffered={(it) => it.id !== own?.id}
          onChange={(successorId) => change({ successorId })}
          errorMessage={submission.messageOf('successorId')}
        />
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {submitLabel}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
