import { randomUUID } from 'node:crypto';
import { apiPrefix } from '@vagar/contract';

/** A request as the in-process server takes it. */
export interface Asked {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string | Buffer;
}

export interface RawAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, unknown>;
  readonly payload: string;
  readonly rawPayload: Buffer;
}

export type Ask = (asked: Asked) => Promise<RawAnswer>;

export interface Answer<Body = unknown> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

export interface Extras {
  readonly headers?: Readonly<Record<string, string>>;
  /** The version of `If-Match`. */
  readonly version?: number;
  /** Its own `Idempotency-Key`; without it every write carries a new one. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string | number>>;
}

const toAnswer = <Body>(raw: RawAnswer): Answer<Body> => {
  const headers = Object.fromEntries(
    Object.entries(raw.headers).map(([name, value]) => [name, String(value)]),
  );
  const isJson = (headers['content-type'] ?? '').includes('json') && raw.payload !== '';
  return {
    status: raw.statusCode,
    body: (isJson ? JSON.parse(raw.payload) : raw.payload) as Body,
    headers,
    bytes: raw.rawPayload,
  };
};

/**
 * Speaks to the API as our own web does: own origin, the session's cookie, a new key for every write. Paths are
 * those of the contract, under `/api/v1`.
 */
export class ApiClient {
  constructor(
    private readonly ask: Ask,
    private readonly origin: string,
    private readonly cookie: string | null,
  ) {}

  get<Body = unknown>(path: string, extras: Extras = {}): Promise<Answer<Body>> {
    return this.send('GET', path, undefined, extras);
  }

  post<Body = unknown>(path: string, body?: unknown, extras: Extras = {}): Promise<Answer<Body>> {
    return this.send('POST', path, body, extras);
  }

  put<Body = unknown>(path: string, body?: unknown, extras: Extras = {}): Promise<Answer<Body>> {
    return this.send('PUT', path, body, extras);
  }

  delete<Body = unknown>(path: string, extras: Extras = {}): Promise<Answer<Body>> {
    return this.send('DELETE', path, undefined, extras);
  }

  /** Any method; a path that starts with the API's prefix or `/health` is taken as it is. */
  async send<Body = unknown>(
    method: Asked['method'],
    path: string,
    body: unknown,
    extras: Extras = {},
  ): Promise<Answer<Body>> {
    const isWhole = /^\/(api|health)\//.test(path);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(extras.query ?? {})) query.set(name, String(value));
    const url = `${isWhole ? '' : apiPrefix}${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
    return toAnswer<Body>(
      await this.ask({ method, url, headers: this.headers(method, body, extras), ...this.payload(body) }),
    );
  }

  private headers(method: string, body: unknown, extras: Extras): Record<string, string> {
    const writes = method !== 'GET' && method !== 'HEAD';
    return {
      ...(this.cookie && { cookie: this.cookie }),
      ...(writes && { origin: this.origin, 'idempotency-key': extras.key ?? randomUUID() }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(extras.version !== undefined && { 'if-match': `"${extras.version}"` }),
      ...extras.headers,
    };
  }

  private payload(body: unknown): { payload?: string | Buffer } {
    if (body === undefined) return {};
    return { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) };
  }
}
