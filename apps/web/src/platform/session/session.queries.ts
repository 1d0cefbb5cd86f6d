import { queryOptions } from '@tanstack/react-query';
import type { SessionView } from '@vagar/contract';
import { api, isProblem } from '../api-client/index.ts';
import { hasSessionHint, leaveSessionHint, removeSessionHint } from './session-hint.ts';

/** Who am I: `null` is nobody. Asked once; later answers tell when the session has ended. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: Infinity,
});

async function readSession(): Promise<SessionView | null> {
  if (!hasSessionHint()) return null;
  try {
    const session = await api('readSession');
    leaveSessionHint();
    return session;
  } catch (error) {
    if (!isProblem(error, 'not-signed-in')) throw error;
    removeSessionHint();
    return null;
  }
}
