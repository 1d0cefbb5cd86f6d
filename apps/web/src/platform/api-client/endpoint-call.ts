import { apiPrefix, endpoints, withIdempotencyKey } from '@vagar/contract/endpoints';
import type { EndpointName, EndpointShapes, withVersion } from '@vagar/contract/endpoints';

type PathParameter<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParameter<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

type Shape<Name extends EndpointName> = Name extends keyof EndpointShapes ? EndpointShapes[Name] : object;

/** What an endpoint answers with; `undefined` when it answers with nothing. */
export type AnswerOf<Name extends EndpointName> =
  Shape<Name> extends { answer: infer Answer } ? Answer : undefined;

type Parameters<Name extends EndpointName> = [PathParameter<(typeof endpoints)[Name]>] extends [never]
  ? object
  : { params: Record<PathParameter<(typeof endpoints)[Name]>, string> };
type Body<Name extends EndpointName> =
  Shape<Name> extends { body: infer Content }
    ? { body: Content }
    : Shape<Name> extends { upload: true }
      ? { body: FormData }
      : object;
type Query<Name extends EndpointName> =
  Shape<Name> extends { query: infer Filters } ? { query?: Filters } : object;
type Version<Name extends EndpointName> = Name extends (typeof withVersion)[number]
  ? { version: number }
  : object;
type Key<Name extends EndpointName> = Name extends (typeof withIdempotencyKey)[number]
  ? { idempotencyKey?: string }
  : object;

/** What must and may be said to an endpoint: the contract decides, the compiler checks. */
export type CallOf<Name extends EndpointName> = Parameters<Name> &
  Body<Name> &
  Query<Name> &
  Version<Name> &
  Key<Name> & {
    signal?: AbortSignal | undefined;
    /** Lets the request outlive the page, for the last save when it closes (at most 64 KB). */
    keepalive?: boolean;
  };

/** The same call without its types, as the transport sees it. */
export type LooseCall = {
  params?: Record<string, string>;
  body?: unknown;
  query?: Record<string, unknown>;
  version?: number;
  idempotencyKey?: string;
  signal?: AbortSignal | undefined;
  keepalive?: boolean;
};

/** Method and address of a call. A parameter that is missing is a programmer's error, never a request. */
export function addressOf(name: EndpointName, { params = {}, query = {} }: LooseCall) {
  const [method = 'GET', pattern = ''] = endpoints[name].split(' ');
  const path = pattern.replace(/:(\w+)/g, (_, parameter: string) => {
    const value = params[parameter];
    if (value === undefined) throw new TypeError(`${name} needs ${parameter}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    if (value !== undefined && value !== null && value !== '') search.set(key, String(value));
  return { method, url: `${apiPrefix}${path}${search.size > 0 ? `?${search}` : ''}` };
}

/** The address of something the browser fetches by itself: a PDF, a file. */
export const urlOf = (name: EndpointName, call: Pick<LooseCall, 'params' | 'query'> = {}) =>
  addressOf(name, call).url;

export const wantsKey = (name: EndpointName) => (withIdempotencyKey as readonly string[]).includes(name);
