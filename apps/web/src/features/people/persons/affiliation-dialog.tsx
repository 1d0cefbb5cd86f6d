import type { AffiliationView } from '@vagar/contract';
import { Button, Dialog, Stack, useToast } from '@vagar/ui';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { affiliationFields, draftOf, missingIn, newDraft, written } from '../affiliation-draft.ts';
import { AffiliationFields } from '../affiliation-fields.tsx';
import { EditConflict } from '../edit-conflict.tsx';
import { useRefreshPerson } from '../people.queries.ts';
import { useVersionedEdit } from '../use-versioned-edit.ts';
import { usePeopleWords } from '../words.ts';
import { findAffiliation, useComparedAffiliation } from './compared-affiliation.ts';

export interface AffiliationDialogProps {
  personId: string;
  /** The one to change; without it a new one is added. */
  affiliation?: AffiliationView;
  title: string;
  trigger: ReactElement;
}

export const AffiliationDialog = ({ trigger, title, ...rest }: AffiliationDialogProps) => {
  const words = usePeopleWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog
      title={title}
      size="large"
      messages={{ close: words.close }}
      trigger={trigger}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <AffiliationForm {...rest} onDone={() => setOpen(false)} />
    </Dialog>
  );
};

type FormProps = Pick<AffiliationDialogProps, 'personId' | 'affiliation'> & { onDone: () => void };

const AffiliationForm = ({ personId, affiliation, onDone }: FormProps) => {
  const words = usePeopleWords();
  const { tightDate } = useFormats();
  const toast = useToast();
  const refresh = useRefreshPerson(personId);
  const [draft, setDraft] = useState(() =>
    affiliation ? draftOf(affiliation) : newDraft(tightDate(new Date())),
  );
  const submission = useSubmission({ fields: affiliationFields });
  const compared = useComparedAffiliation();
  const { send, theirs } = useVersionedEdit<AffiliationView>(() =>
    findAffiliation(personId, affiliation?.id ?? ''),
  );

  const write = async (version: number) => {
    const body = written(draft);
    const saved = affiliation
      ? await send(
          (base) =>
            api('changeAffiliation', { params: { affiliationId: affiliation.id }, body, version: base }),
          version,
        )
      : await api('addAffiliation', { params: { personId }, body });
    if (!saved) return;
    await refresh();
    toast.show(words.person.saved);
    onDone();
  };
  const save = (version: number) =>
    submission.submit(
      () => write(version),
      Object.fromEntries(missingIn(draft).map((field) => [field, words.missing(words.affiliation[field])])),
    );

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(affiliation?.version ?? 0);
      }}
    >
      <Stack gap={5}>
        <SubmissionErrors submission={submission} />
        {theirs && (
          <EditConflict
            fields={compared(draft, theirs)}
            isPending={submission.isPending}
            onKeepMine={() => void save(theirs.version)}
            onTakeTheirs={() => void refresh().then(onDone)}
          />
        )}
        <AffiliationFields
          draft={draft}
          onChange={(part) => setDraft({ ...draft, ...part })}
          messageOf={submission.messageOf}
        />
        <div>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {words.save}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
