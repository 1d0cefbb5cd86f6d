import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A client that stalls in the middle of a request does not hold a connection for good. */
const mostMs = 30_000;
/** What Node itself allows, one limit for all routes: a film of 200 MB over 2 Mbit/s. */
export const longestRequestMs = 15 * 60_000;

/** A connection on which nothing moves either way is given up. */
export const silenceMs = 60_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Files arrive here: only silence ends the request. */
    takesLong?: boolean;
  }
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;

/** Ends a request whose body has not arrived in time, on every route but those that take files. */
export const limitRequestTime = (fastify: FastifyInstance): void => {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request) && request.routeOptions.config.takesLong !== true) {
      const timer = setTimeout(() => request.raw.destroy(), mostMs).unref();
      const stop = () => clearTimeout(timer);
      request.raw.once('end', stop).once('close', stop);
      reply.raw.once('close', stop);
    }
    done();
  });
};
