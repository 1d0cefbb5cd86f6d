import type { ChangePerson, PersonView } from '@vagar/contract';
import { Button, Section, Stack, TextField, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { EditConflict } from '../edit-conflict.tsx';
import { LocaleField } from '../locale-field.tsx';
import { useRefreshPerson } from '../people.queries.ts';
import styles from '../people.module.css';
import { useVersionedEdit } from '../use-versioned-edit.ts';
import { usePeopleWords } from '../words.ts';

const namesOf = ({ givenName, familyName, locale }: ChangePerson): ChangePerson => ({
  givenName,
  familyName,
  locale,
});

const isSame = (one: ChangePerson, other: ChangePerson) =>
  one.givenName === other.givenName && one.familyName === other.familyName && one.locale === other.locale;

/** Name and language. The one who saves second is shown what the first one saved. */
export const PersonNames = ({ person }: { person: PersonView }) => {
  const words = usePeopleWords();
  const toast = useToast();
  const refresh = useRefreshPerson(person.id);
  const params = { personId: person.id };
  const [names, setNames] = useState(() => namesOf(person));
  const [base, setBase] = useState<PersonView>(person);
  // What else has changed on the page (the account closed, say) raises the version and is no conflict of names.
  if (person.version > base.version && isSame(namesOf(person), namesOf(base))) setBase(person);
  const submission = useSubmission({ fields: ['givenName', 'familyName', 'locale'] });
  const { send, theirs, forget } = useVersionedEdit<PersonView>(() => api('getPerson', { params }));

  const save = (from: number) =>
    submission.submit(
      async () => {
        const saved = await send((base) => api('changePerson', { params, body: names, version: base }), from);
        if (!saved) return;
        setNames(namesOf(saved));
        setBase(saved);
        toast.show(words.person.saved);
        await refresh();
      },
      {
        ...(names.givenName.trim() === '' ? { givenName: words.missing(words.create.givenName) } : {}),
        ...(names.familyName.trim() === '' ? { familyName: words.missing(words.create.familyName) } : {}),
      },
    );
  const takeTheirs = async () => {
    if (!theirs) return;
    setNames(namesOf(theirs));
    setBase(theirs);
    forget();
    await refresh();
  };
  const compared = theirs && [
    { label: words.create.givenName, mine: names.givenName, theirs: theirs.givenName },
    { label: words.create.familyName, mine: names.familyName, theirs: theirs.familyName },
    {
      label: words.create.locale,
      mine: words.create.locales[names.locale],
      theirs: words.create.locales[theirs.locale],
    },
  ];

  return (
    <Section title={words.person.nameTitle}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save(base.version);
        }}
      >
        <Stack gap={5}>
          <SubmissionErrors submission={submission} />
          {compared && theirs && (
            <EditConflict
              fields={compared}
              isPending={submission.isPending}
              onKeepMine={() => void save(theirs.version)}
              onTakeTheirs={() => void takeTheirs()}
            />
          )}
          <div className={styles.dates}>
            <TextField
              id={fieldId('givenName')}
              label={words.create.givenName}
              maxLength={100}
              autoComplete="off"
              value={names.givenName}
              onChange={(givenName) => setNames({ ...names, givenName })}
              errorMessage={submission.messageOf('givenName')}
            />
            <TextField
              id={fieldId('familyName')}
              label={words.create.familyName}
              maxLength={100}
              autoComplete="off"
              value={names.familyName}
              onChange={(familyName) => setNames({ ...names, familyName })}
              errorMessage={submission.messageOf('familyName')}
            />
          </div>
          <LocaleField
            value={names.locale}
            onChange={(locale) => setNames({ ...names, locale })}
            errorMessage={submission.messageOf('locale')}
          />
          <p className={styles.quiet}>{words.person.emailBody}</p>
          <div>
            <Button type="submit" isPending={submission.isPending}>
              {words.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
};
