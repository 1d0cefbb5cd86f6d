import type { FastifyInstance } from 'fastify';

const versionOf = (payload: unknown): number | null =>
  typeof payload === 'object' && payload !== null && 'version' in payload && Number.isInteger(payload.version)
    ? (payload.version as number)
    : null;

/**
 * An answer with a `version` also says it in `ETag`, ready to come back in `If-Match`. Answers of the API belong
 * to one person and one moment: nothing between us and the browser may keep them.
 */
export const addAnswerHeaders = (fastify: FastifyInstance): void => {
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const version = versionOf(payload);
    if (version !== null) void reply.header('etag', `"${version}"`);
    done(null, payload);
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
};
