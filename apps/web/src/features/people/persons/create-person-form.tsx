import { useQueryClient } from '@tanstack/react-query';
import type { Language } from '@vagar/domain';
import { Button, Cluster, LinkButton, Stack, TextField, useToast } from '@vagar/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../../platform/api-client/index.ts';
import { fieldId, SubmissionErrors, useSubmission } from '../../../platform/errors/index.ts';
import { useFormats } from '../../../platform/i18n/index.ts';
import { affiliationFields, missingIn, newDraft, written } from '../affiliation-draft.ts';
import type { AffiliationDraft } from '../affiliation-draft.ts';
import { AffiliationFields } from '../affiliation-fields.tsx';
import { LocaleField } from '../locale-field.tsx';
import styles from '../people.module.css';
import { usePeopleWords } from '../words.ts';

const ownFields = ['givenName', 'familyName', 'email', 'locale'];
const mostAffiliations = 20;

export const CreatePersonForm = () => {
  const words = usePeopleWords();
  const { tightDate } = useFormats();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState<Language>('sv');
  const [drafts, setDrafts] = useState<{ key: string; draft: AffiliationDraft }[]>([]);
  const submission = useSubmission<string>({
    fields: [
      ...ownFields,
      ...drafts.flatMap((_, place) => affiliationFields.map((field) => `affiliations.${place}.${field}`)),
    ],
    fieldOfCode: { 'email-taken': 'email' },
  });

  const missing = () => {
    const own = { givenName, familyName, email };
    return Object.fromEntries([
      ...(['givenName', 'familyName', 'email'] as const).flatMap((field) =>
        own[field].trim() === '' ? [[field, words.missing(words.create[field])]] : [],
      ),
      ...drafts.flatMap(({ draft }, place) =>
        missingIn(draft).map((field) => [
          `affiliations.${place}.${field}`,
          words.missing(words.affiliation[field]),
        ]),
      ),
    ]) as Record<string, string>;
  };
  const send = async () => {
    const body = {
      givenName: givenName.trim(),
      familyName: familyName.trim(),
      email: email.trim(),
      locale,
      affiliations: drafts.map(({ draft }) => written(draft)),
    };
    const person = await api('createPerson', { body });
    await client.invalidateQueries({ queryKey: ['people'] });
    toast.show(words.create.done(`${person.givenName} ${person.familyName}`));
    await navigate(`/personer/${person.id}`);
  };
  const change = (key: string, part: Partial<AffiliationDraft>) =>
    setDrafts((all) => all.map((it) => (it.key === key ? { key, draft: { ...it.draft, ...part } } : it)));

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submission.submit(send, missing());
      }}
    >
      <Stack gap={6}>
        <SubmissionErrors submission={submission} />
        <div className={styles.fields}>
          <TextField
            id={fieldId('givenName')}
            label={words.create.givenName}
            maxLength={100}
            autoComplete="off"
            value={givenName}
            onChange={setGivenName}
            errorMessage={submission.messageOf('givenName')}
          />
          <TextField
            id={fieldId('familyName')}
            label={words.create.familyName}
            maxLength={100}
            autoComplete="off"
            value={familyName}
            onChange={setFamilyName}
            errorMessage={submission.messageOf('familyName')}
          />
          <TextField
            id={fieldId('email')}
            label={words.create.email}
            description={words.create.emailBody}
            type="email"
            maxLength={254}
            autoComplete="off"
            value={email}
            onChange={setEmail}
            errorMessage={submission.messageOf('email')}
          />
          <LocaleField value={locale} onChange={setLocale} errorMessage={submission.messageOf('locale')} />
        </div>
        <Stack gap={4}>
          <h2>{words.create.affiliations}</h2>
          <p>{words.create.affiliationsBody}</p>
          {drafts.map(({ key, draft }, place) => {
            const under = `affiliations.${place}.`;
            return (
              <div key={key} role="group" aria-labelledby={`title-${key}`} className={styles.group}>
                <Cluster justify="between">
                  <h3 id={`title-${key}`} className={styles.groupTitle}>
                    {words.create.affiliation(place + 1)}
                  </h3>
                  <Button
                    variant="quiet"
                    size="small"
                    icon="close"
                    onPress={() => setDrafts((all) => all.filter((it) => it.key !== key))}
                  >
                    {words.create.remove(place + 1)}
                  </Button>
                </Cluster>
                <AffiliationFields
                  under={under}
                  draft={draft}
                  onChange={(part) => change(key, part)}
                  messageOf={(field) => submission.messageOf(`${under}${field}`)}
                />
              </div>
            );
          })}
          <div>
            <Button
              icon="plus"
              isDisabled={drafts.length >= mostAffiliations}
              onPress={() =>
                setDrafts((all) => [
                  ...all,
                  { key: crypto.randomUUID(), draft: newDraft(tightDate(new Date())) },
                ])
              }
            >
              {words.create.add}
            </Button>
          </div>
        </Stack>
        <Cluster>
          <Button type="submit" variant="primary" isPending={submission.isPending}>
            {words.create.submit}
          </Button>
          <LinkButton variant="quiet" href="/personer">
            {words.cancel}
          </LinkButton>
        </Cluster>
      </Stack>
    </form>
  );
};
