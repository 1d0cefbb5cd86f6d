import type { SessionView, SignIn } from '@vagar/contract';
import type { Permission } from '@vagar/contract/permissions';
import { createContext, useContext } from 'react';

export type SessionState =
  | { kind: 'asking' }
  | { kind: 'unknown'; error: Error; retry: () => void }
  | { kind: 'nobody' }
  /** `isExpired`: the person was signed in here and must sign in again before the API answers. */
  | { kind: 'signed-in'; session: SessionView; isExpired: boolean };

export interface SessionActs {
  state: SessionState;
  /** Refused with the API's own problem when the address and password do not fit. */
  signIn: (credentials: SignIn) => Promise<SessionView>;
  /** Puts the question to sign in again aside; the next refused request asks anew. */
  postpone: () => void;
  /** Ends the session, here or everywhere, and leaves for an open page that is loaded anew. */
  signOut: (how: 'here' | 'everywhere') => Promise<void>;
}

export const SessionContext = createContext<SessionActs | null>(null);

export function useSession(): SessionActs {
  const acts = useContext(SessionContext);
  if (!acts) throw new TypeError('useSession stands outside SessionProvider');
  return acts;
}

/** The signed-in person; only for pages behind a guard. */
export function usePerson(): SessionView['person'] {
  const { state } = useSession();
  if (state.kind !== 'signed-in') throw new TypeError('usePerson stands outside a guard');
  return state.session.person;
}

export function useMay(): (permission: Permission) => boolean {
  const { state } = useSession();
  return (permission) => state.kind === 'signed-in' && state.session.permissions.includes(permission);
}
