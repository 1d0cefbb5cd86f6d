import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionView, SignIn } from '@vagar/contract';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { api, isProblem, onSignedOut } from '../api-client/index.ts';
import { LanguageProvider } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { SessionContext } from './session-context.ts';
import type { SessionState } from './session-context.ts';
import { leaveSessionHint, removeSessionHint } from './session-hint.ts';
import { sessionQuery } from './session.queries.ts';
import { announceSignedIn } from './signed-in-again.ts';

/** Who is here, and in which language: the person's own when someone is signed in. */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const client = useQueryClient();
  const asked = useQuery(sessionQuery);
  const [isExpired, setExpired] = useState(false);
  useEffect(() => onSignedOut(() => setExpired(true)), []);

  const session = asked.data;
  const { error, refetch } = asked;
  const state = useMemo<SessionState>(() => {
    if (session) return { kind: 'signed-in', session, isExpired };
    if (session === null) return { kind: 'nobody' };
    return error ? { kind: 'unknown', error, retry: () => void refetch() } : { kind: 'asking' };
  }, [session, isExpired, error, refetch]);

  const enter = useCallback(
    async (credentials: SignIn): Promise<SessionView> => {
      const entered = await api('signIn', { body: credentials });
      leaveSessionHint();
      if (session && session.person.id !== entered.person.id) client.clear();
      client.setQueryData(sessionQuery.queryKey, entered);
      setExpired(false);
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      announceSignedIn(entered.person.id);
      return entered;
    },
    [client, session],
  );

  const leave = useCallback(async (how: 'here' | 'everywhere') => {
    await api(how === 'here' ? 'signOut' : 'signOutEverywhere').catch((failure: unknown) => {
      if (!isProblem(failure, 'not-signed-in')) throw failure;
    });
    removeSessionHint();
    // A new page: nothing of this person stays in memory for the next one at the same computer.
    window.location.assign(how === 'here' ? '/' : '/logga-in');
  }, []);

  const chooseLanguage = useCallback(
    (locale: Language) => {
      if (!session) return;
      const changed: SessionView = { ...session, person: { ...session.person, locale } };
      client.setQueryData(sessionQuery.queryKey, changed);
      // The choice holds here at once; if it cannot be told now, the next one tells it.
      api('changeSettings', { body: { locale } }).catch(() => undefined);
    },
    [client, session],
  );

  const acts = useMemo(
    () => ({ state, signIn: enter, signOut: leave, postpone: () => setExpired(false) }),
    [state, enter, leave],
  );
  return (
    <SessionContext value={acts}>
      <LanguageProvider personal={session?.person.locale} onChoose={chooseLanguage}>
        {children}
      </LanguageProvider>
    </SessionContext>
  );
};
