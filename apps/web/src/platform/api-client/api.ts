import type { EndpointName } from '@vagar/contract/endpoints';
import { isPassing, isProblem, NoAnswer, readProblem } from './api-failure.ts';
import { addressOf, wantsKey } from './endpoint-call.ts';
import type { AnswerOf, CallOf, LooseCall } from './endpoint-call.ts';
import { rehearsed } from './rehearsal.ts';

/** Waits between the tries of a keyed write, in milliseconds: the same key makes the tries one effect. */
const waits = [400, 1500, 4000];

const signedOutListeners = new Set<() => void>();

/** Calls the listener whenever the API says that the session is over; returns how to stop. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/**
 * Calls an endpoint by its name. Rejects with an `ApiProblem` when refused and with `NoAnswer` when nobody
 * answers. Writes that carry an idempotency key are tried again with the same key.
 */
export async function api<Name extends EndpointName>(
  name: Name,
  ...[call]: object extends CallOf<Name> ? [call?: CallOf<Name>] : [call: CallOf<Name>]
): Promise<AnswerOf<Name>> {
  const loose: LooseCall = { ...(call as LooseCall | undefined) };
  if (wantsKey(name)) loose.idempotencyKey ??= crypto.randomUUID();
  const tries = wantsKey(name) ? waits : [];
  try {
    return (await (rehearsed(name, loose) ?? withTries(() => send(name, loose), tries))) as AnswerOf<Name>;
  } catch (error) {
    if (isProblem(error, 'not-signed-in') && name !== 'readSession')
      for (const listener of signedOutListeners) listener();
    throw error;
  }
}

async function withTries<T>(attempt: () => Promise<T>, [wait, ...later]: readonly number[]): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (wait === undefined || !isPassing(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return withTries(attempt, later);
  }
}

async function send(name: EndpointName, call: LooseCall): Promise<unknown> {
  const { method, url } = addressOf(name, call);
  const response = await fetch(url, {
    method,
    headers: headersOf(call),
    credentials: 'same-origin',
    keepalive: call.keepalive ?? false,
    ...(call.body === undefined ? {} : { body: written(call.body) }),
    ...(call.signal ? { signal: call.signal } : {}),
  }).catch((error: unknown) => {
    if (call.signal?.aborted) throw error;
    throw new NoAnswer(error);
  });
  if (!response.ok) throw await readProblem(response);
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** A form with a file goes as it is: the browser writes it, and the header that says where its parts end. */
const written = (body: unknown): BodyInit => (body instanceof FormData ? body : JSON.stringify(body));

const headersOf = ({ body, version, idempotencyKey }: LooseCall): Record<string, string> => ({
  accept: 'application/json, application/problem+json',
  ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
  ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
  ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
});
