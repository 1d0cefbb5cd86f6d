import type { PersonView } from '@vagar/contract';
import { Button, Cluster, LinkButton, Notice, Section, useToast } from '@vagar/ui';
import { useState } from 'react';
import { api } from '../../../platform/api-client/index.ts';
import { describe, useErrorWords } from '../../../platform/errors/index.ts';
import { useMay, usePerson, useSession } from '../../../platform/session/index.ts';
import { useRefreshPerson } from '../people.queries.ts';
import { usePeopleWords } from '../words.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import { SignOutDialog } from './sign-out-dialog.tsx';

/** Whether the person can get in, and what can be done about it. */
export const PersonAccount = ({ person }: { person: PersonView }) => {
  const words = usePeopleWords();
  const toast = useToast();
  const me = usePerson();
  const refresh = useRefreshPerson(person.id);
  const params = { personId: person.id };
  const name = `${person.givenName} ${person.familyName}`;
  const act = async (reason: string) => {
    const isClosed = person.state === 'deactivated';
    await api(isClosed ? 'reactivatePerson' : 'deactivatePerson', { params, body: { reason } });
    await refresh();
    toast.show(isClosed ? words.person.reactivated(name) : words.person.deactivated(name));
  };
  return (
    <Section title={words.person.accountTitle}>
      {person.state === 'invited' && <Invitation person={person} />}
      {person.state === 'deactivated' ? (
        <Notice
          tone="attention"
          title={words.person.deactivatedTitle}
          actions={
            <ReasonDialog
              title={words.person.reactivate}
              body={words.person.reactivateBody}
              trigger={<Button>{words.person.reactivate}</Button>}
              action={words.person.reactivate}
              onSend={act}
            />
          }
        >
          {words.person.reactivateBody}
        </Notice>
      ) : (
        <Cluster>
          {person.state === 'active' && <SignOutDialog personId={person.id} name={name} />}
          {person.id === me.id ? (
            <p>{words.person.yourself}</p>
          ) : (
            <ReasonDialog
              title={words.person.deactivateTitle(name)}
              body={words.person.deactivateBody(person.affiliations.length, person.roles.length)}
              trigger={<Button variant="danger">{words.person.deactivate}</Button>}
              action={words.person.deactivate}
              isDanger
              onSend={act}
            />
          )}
        </Cluster>
      )}
    </Section>
  );
};

const Invitation = ({ person }: { person: PersonView }) => {
  const words = usePeopleWords();
  const errorWords = useErrorWords();
  const may = useMay();
  const { state } = useSession();
  const [step, setStep] = useState<'ready' | 'sending' | 'sent'>('ready');
  const [error, setError] = useState<unknown>(null);
  const isDemo = state.kind === 'signed-in' && state.session.demo;
  const send = async () => {
    setStep('sending');
    setError(null);
    try {
      await api('sendActivation', { params: { personId: person.id } });
      setStep('sent');
    } catch (failure) {
      setStep('ready');
      setError(failure);
    }
  };
  return (
    <>
      <Notice
        title={words.person.invitedTitle}
        actions={
          <Button variant="primary" isPending={step === 'sending'} onPress={() => void send()}>
            {words.person.sendLink}
          </Button>
        }
      >
        {words.person.invitedBody}
      </Notice>
      {step === 'sent' && (
        <Notice
          tone="done"
          role="status"
          actions={
            isDemo && may('outbox:read') && <LinkButton href="/utkorg">{words.person.seeOutbox}</LinkButton>
          }
        >
          {words.person.linkSent(person.email)}
        </Notice>
      )}
      {error !== null && (
        <Notice tone="danger" role="alert">
          {describe(error, errorWords)}
        </Notice>
      )}
    </>
  );
};
