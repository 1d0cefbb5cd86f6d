import type { FastifyInstance } from 'fastify';

/**
 * One line a request: the route's pattern instead of its address, so that no id, query or body of a person is
 * ever in a log.
 */
export const logRequests = (fastify: FastifyInstance): void => {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? '(none)';
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
    done();
  });
};
