import compress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Below this an answer fits in a few packets and packing it saves nobody time. */
const thresholdBytes = 4096;

/**
 * JSON goes packed to who can read that: a long text is a third of its size on a phone's network. The built web
 * is packed once when it is built, films and pictures are packed already.
 */
export const compressAnswers = async (fastify: FastifyInstance): Promise<void> => {
  await fastify.register(compress, {
    encodings: ['gzip'],
    threshold: thresholdBytes,
    customTypes: /^application\/(?:[a-z.+-]+\+)?json(?:;|$)/,
    globalDecompression: false,
  });
};
