import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SettingValues } from '../config/settings.ts';
import { Refusal } from '../errors/refusal.ts';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const loopback = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

/** Whether an `Origin` is ours: PUBLIC_URL, or without it any loopback name with our port. */
export const isOwnOrigin = (origin: string, publicUrl: string | null, port: number): boolean => {
  if (publicUrl !== null) return origin === publicUrl;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.protocol === 'http:' && loopback.test(url.hostname) && portOf(url) === port;
};

/**
 * Refuses writes that a foreign page sends with our visitor's cookie. Browsers say where a write comes from;
 * programs that say nothing carry no ambient cookie and are let through.
 */
export const refuseForeignWrites = (fastify: FastifyInstance, settings: SettingValues): void => {
  const port = (): number => {
    const address = fastify.server.address();
    return typeof address === 'object' && address !== null ? address.port : settings.port;
  };
  const isForeign = ({ headers }: FastifyRequest): boolean => {
    if (headers.origin !== undefined) return !isOwnOrigin(headers.origin, settings.publicUrl, port());
    const site = headers['sec-fetch-site'];
    return site !== undefined && site !== 'same-origin' && site !== 'none';
  };
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (!reading.has(request.method) && isForeign(request)) done(new Refusal('foreign-origin'));
    else done();
  });
};
