import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Addresses that are never a page of the web. */
const notPages = /^\/(api|health|assets)(\/|$)/;
const immutable = 'public, max-age=31536000, immutable';

const filesUnder = (dir: string): Set<string> =>
  new Set(
    existsSync(dir)
      ? readdirSync(dir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
      : [],
  );

/**
 * Serves the built web: hashed assets for good, `index.html` for every page address (the router in the browser
 * takes it from there). The list of files is read once; nothing in an address reaches the disk unlisted.
 */
export const serveWeb = async (fastify: FastifyInstance, webDir: string): Promise<void> => {
  const files = filesUnder(webDir);
  if (!files.has('index.html')) return;
  await fastify.register(fastifyStatic, {
    root: webDir,
    serve: false,
    preCompressed: true,
    cacheControl: false,
    index: false,
  });
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    const path = decodeURI(request.url.split('?', 1)[0] ?? '/').slice(1);
    if (files.has(path) && path !== 'index.html') {
      void reply.header('cache-control', path.startsWith('assets/') ? immutable : 'public, max-age=3600');
      return reply.sendFile(path);
    }
    if (notPages.test(`/${path}`)) return reply.callNotFound();
    // A certificate is for those who were given its address, not for those who search.
    if (path.startsWith('v/')) void reply.header('x-robots-tag', 'noindex');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  };
  fastify.get('/', answer);
  fastify.get('/*', answer);
};
